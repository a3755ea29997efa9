package org.newsarchive.extract.metadata;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its white space as {@code split("\\s+", most)} does, which would read that expression anew each time. */
final class Words {
    private Words() {}

    /** All words; "" first or last where white space stands there. */
    static String[] of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** At most so many words, the last of which is all the rest. */
    static String[] of(String text, int most) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length() && words.size() < most - 1; at++) {
            if (isSpace(text.charAt(at))) {
                words.add(text.substring(from, at));
                while (at + 1 < text.length() && isSpace(text.charAt(at + 1))) {
                    at++;
                }
                from = at + 1;
            }
        }
        words.add(text.substring(from));
        return words.toArray(String[]::new);
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
