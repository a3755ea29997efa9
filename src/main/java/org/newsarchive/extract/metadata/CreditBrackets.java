package org.newsarchive.extract.metadata;

import java.util.Optional;

/** The bracket at the end of a caption, where it names a source: "(Ann Lee/AP)", "(HARBOUR MUSEUM)". */
final class CreditBrackets {
    private static final WordSet NOT = Lexicon.of("not-credit");
    private static final int MOST_WORDS = Credits.MOST_WORDS;
    private static final int LEAST_ENDING = 4;
    private static final String OPEN = "([（【";
    private static final String CLOSE = ")]）】";

    private CreditBrackets() {}

    /** Where the last bracket opens, if the line ends in one that names a source. */
    static int start(String text) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        if (end < 4 || CLOSE.indexOf(text.charAt(end - 1)) < 0) {
            return -1;
        }
        int depth = 0;
        for (int i = end - 1; i >= 0; i--) {
            depth += CLOSE.indexOf(text.charAt(i)) >= 0 ? 1 : OPEN.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return isSource(text.substring(i + 1, end - 1), sentenceBefore(text, i)) ? i : -1;
            }
        }
        return -1;
    }

    static boolean sentenceBefore(String text, int i) {
        int at = i;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        // "Petróleos de Venezuela, S.A. (PDVSA)": a dot after a capital ends no sentence.
        boolean initial = at > 2
                && text.charAt(at - 1) == '.'
                && Character.isUpperCase(text.charAt(at - 2))
                && !Character.isLetter(text.charAt(at - 3));
        return at == 0 || (!initial && ".!?。…\"”’".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static boolean isSource(String inside, boolean afterSentence) {
        String text = inside.strip();
        if (text.isEmpty()
                || Credits.words(text) > MOST_WORDS
                || NOT.hasFolded(text)
                || text.indexOf('?') >= 0
                || isSentence(text)) {
            return false;
        }
        boolean named = Credits.cueEnd(text, 0) > 0
                || CreditTails.isPlain(text)
                || CreditTails.commissioned(text) == 0
                || Outlets.mentionsAgency(text)
                || text.indexOf('/') > 0
                || endsInMaker(text)
                || Credits.isGiven(text)
                || Credits.isName(text)
                || Fold.word(text).contains(" via ");
        return named
                || (afterSentence
                        && Character.isUpperCase(text.codePointAt(0))
                        && !DateFinder.find(text, Optional.empty()).stream().anyMatch(DateMention::full));
    }

    /** "(You will need to register.)": small words and a full stop within the brackets, and no label. */
    private static boolean isSentence(String text) {
        int last = text.lastIndexOf(' ');
        return text.endsWith(".")
                && last > 0
                && text.length() - last > LEAST_ENDING
                && Character.isLowerCase(text.codePointAt(last + 1))
                && Credits.cueEnd(text, 0) == 0;
    }

    private static boolean endsInMaker(String text) {
        return text.charAt(text.length() - 1) >= '\u2e80' && CreditTails.endsInMaker(text);
    }
}
