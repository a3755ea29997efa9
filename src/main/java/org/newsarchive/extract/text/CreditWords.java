package org.newsarchive.extract.text;

/** A first look for words that credits have, labels and agencies, among the words at a block's ends. */
final class CreditWords {
    private static final int REACH = 16;
    private static final WordCounts WORDS = words();

    private CreditWords() {}

    static boolean in(Draft draft, int block) {
        Shape s = draft.shape(block);
        int end = s.firstWord + s.tokens;
        for (int w = Math.max(s.firstWord, end - REACH); w < end; w++) {
            if (WORDS.of(draft.shapes().word(w)) > 0) {
                return true;
            }
        }
        String text = draft.text(block);
        return text.indexOf('©') >= 0 || (s.words <= 60 && text.contains(" | "));
    }

    private static WordCounts words() {
        WordCounts words = new WordCounts();
        for (String word : WordSets.CREDIT) {
            for (int hash : Shapes.words(word)) {
                words.add(hash, 1);
            }
        }
        return words;
    }
}
