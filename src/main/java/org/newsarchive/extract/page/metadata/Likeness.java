package org.newsarchive.extract.page.metadata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two headlines are: by their words, or by pairs of letters in scripts without spaces. */
final class Likeness {
    private Likeness() {}

    /** The share of common words, from 0 to 1 (Dice's coefficient). */
    static double of(String one, String other) {
        return Parts.of(one).like(Parts.of(other));
    }

    private static int common(Set<String> a, Set<String> b) {
        int common = 0;
        for (String part : a) {
            common += b.contains(part) ? 1 : 0;
        }
        return common;
    }

    /** A text's words, to be compared many times. */
    record Parts(Set<String> words) {
        static Parts of(String text) {
            return new Parts(parts(text));
        }

        /** The share of common words, from 0 to 1. */
        double like(Parts other) {
            int common = common(words, other.words);
            return words.isEmpty() || other.words.isEmpty() ? 0 : 2.0 * common / (words.size() + other.words.size());
        }

        /** The share of these words that the other text has. */
        double within(Parts other) {
            return words.isEmpty() ? 0 : (double) common(words, other.words) / words.size();
        }
    }

    private static Set<String> parts(String text) {
        Set<String> parts = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= lower.length() && i < 600; i++) {
            char c = i == lower.length() ? ' ' : lower.charAt(i);
            if (c >= '\u2e80' && Character.isLetter(c)) {
                parts.add(lower.substring(i, Math.min(i + 2, lower.length())));
            } else if (Character.isLetterOrDigit(c)) {
                word.append(c);
                continue;
            }
            if (!word.isEmpty()) {
                parts.add(word.toString());
                word.setLength(0);
            }
        }
        return parts;
    }
}
