package org.newsarchive.extract.page.metadata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two headlines are: by their words, or by pairs of letters in scripts without spaces. */
final class Likeness {
    private Likeness() {}

    /** The share of common words, from 0 to 1 (Dice's coefficient). */
    static double of(String one, String other) {
        Set<String> a = parts(one);
        Set<String> b = parts(other);
        int common = common(a, b);
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
    }

    /** The share of the first text's words that the other has, from 0 to 1. */
    static double within(String inner, String outer) {
        Set<String> a = parts(inner);
        return a.isEmpty() ? 0 : (double) common(a, parts(outer)) / a.size();
    }

    private static int common(Set<String> a, Set<String> b) {
        int common = 0;
        for (String part : a) {
            common += b.contains(part) ? 1 : 0;
        }
        return common;
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
