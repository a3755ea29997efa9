package org.newsarchive.extract.metadata;

import java.util.Optional;
import org.newsarchive.article.Direction;

/**
 * Tells the language of a text: by its script where a script has one language, else by its small words, each of which
 * counts the more, the fewer languages have it.
 */
public final class Languages {
    private static final SmallWords WORDS = new SmallWords(WordLines.of(Languages.class, "languages.txt"));
    /** The share of a text's words that must be small words of the language; paragraphs have a third to a half. */
    private static final double LEAST_SHARE = 0.08;

    /** By how much the best must beat the second. */
    private static final double LEAST_LEAD = 1.04;

    private static final int LEAST_HITS = 3;
    private static final int MOST_WORDS = 400;

    private Languages() {}

    /** The BCP 47 tag of the language a text is written in; empty where it is too short or too mixed to say. */
    public static Optional<String> detect(CharSequence text) {
        Scripts scripts = Scripts.of(text);
        return scripts.language().or(() -> byWords(text));
    }

    /** The base direction of a text: that of most of its letters. */
    public static Direction direction(CharSequence text) {
        return Scripts.of(text).direction();
    }

    private static Optional<String> byWords(CharSequence text) {
        double[] weight = new double[WORDS.languages().size()];
        int[] hits = new int[WORDS.languages().size()];
        int words = count(text, weight, hits);
        int best = 0;
        int second = -1;
        for (int i = 1; i < weight.length; i++) {
            if (weight[i] > weight[best]) {
                second = best;
                best = i;
            } else if (second < 0 || weight[i] > weight[second]) {
                second = i;
            }
        }
        boolean sure = hits[best] >= LEAST_HITS
                && hits[best] >= LEAST_SHARE * words
                && weight[best] >= LEAST_LEAD * weight[second];
        return sure ? Optional.of(WORDS.languages().get(best)) : Optional.empty();
    }

    private static int count(CharSequence text, double[] weight, int[] hits) {
        int words = 0;
        char[] word = new char[WORDS.longest()];
        int length = 0;
        int hash = 0;
        int end = text.length();
        for (int i = 0; i < end && words < MOST_WORDS; i++) {
            char c = text.charAt(i);
            boolean inWord = isInWord(c);
            if (inWord) {
                char small = Character.toLowerCase(c);
                if (length < word.length) {
                    word[length] = small;
                }
                hash = SmallWords.hash(hash, small);
                length++;
            }
            if (length > 0 && (!inWord || i + 1 == end)) {
                words++;
                int[] languages = length > word.length ? null : WORDS.speakers(word, length, hash);
                if (languages != null) {
                    for (int language : languages) {
                        weight[language] += 1 + 2.0 / languages.length;
                        hits[language]++;
                    }
                }
                length = 0;
                hash = 0;
            }
        }
        return words;
    }

    private static boolean isInWord(char c) {
        if (c < 128) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
