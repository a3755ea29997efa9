package org.newsarchive.extract.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsarchive.article.Direction;

/**
 * Tells the language of a text: by its script where a script has one language, else by its small words, each of which
 * counts the more, the fewer languages have it.
 */
public final class Languages {
    private static final List<String> NAMES = new ArrayList<>();
    private static final Map<String, int[]> WORDS = new HashMap<>();
    private static final int LONGEST;

    /** The share of a text's words that must be small words of the language; paragraphs have a third to a half. */
    private static final double LEAST_SHARE = 0.08;

    /** By how much the best must beat the second. */
    private static final double LEAST_LEAD = 1.04;

    private static final int LEAST_HITS = 3;
    private static final int MOST_WORDS = 400;

    static {
        int longest = 0;
        for (String line : Names.lines("languages.txt")) {
            String[] row = line.split(" ", -1);
            if (!NAMES.contains(row[0])) {
                NAMES.add(row[0]);
            }
            for (int i = 1; i < row.length; i++) {
                WORDS.put(row[i], with(WORDS.getOrDefault(row[i], new int[0]), NAMES.indexOf(row[0])));
                longest = Math.max(longest, row[i].length());
            }
        }
        LONGEST = longest;
    }

    private Languages() {}

    private static int[] with(int[] languages, int language) {
        for (int known : languages) {
            if (known == language) {
                return languages;
            }
        }
        int[] more = Arrays.copyOf(languages, languages.length + 1);
        more[languages.length] = language;
        return more;
    }

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
        double[] weight = new double[NAMES.size()];
        int[] hits = new int[NAMES.size()];
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
        return sure ? Optional.of(NAMES.get(best)) : Optional.empty();
    }

    private static int count(CharSequence text, double[] weight, int[] hits) {
        int words = 0;
        int i = 0;
        StringBuilder word = new StringBuilder();
        while (i < text.length() && words < MOST_WORDS) {
            char c = text.charAt(i++);
            boolean inWord = Character.isLetter(c)
                    || (c > 127
                            && (Character.getType(c) == Character.NON_SPACING_MARK
                                    || Character.getType(c) == Character.COMBINING_SPACING_MARK));
            if (inWord) {
                word.append(Character.toLowerCase(c));
            }
            if ((!inWord || i == text.length()) && !word.isEmpty()) {
                words++;
                int[] languages = word.length() > LONGEST ? null : WORDS.get(word.toString());
                if (languages != null) {
                    for (int language : languages) {
                        weight[language] += 1 + 2.0 / languages.length;
                        hits[language]++;
                    }
                }
                word.setLength(0);
            }
        }
        return words;
    }
}
