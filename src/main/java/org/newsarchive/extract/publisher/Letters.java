package org.newsarchive.extract.publisher;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without case and accents. */
final class Letters {
    private static final char[] PLAIN = new char[0x250];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char letter = apart.toLowerCase(Locale.ROOT).charAt(0);
            PLAIN[c] = Character.isLetterOrDigit(letter) ? letter : 0;
        }
    }

    private Letters() {}

    /** A letter or digit without case and accent; 0 for any other character. */
    static char plain(char c) {
        return c < PLAIN.length ? PLAIN[c] : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /** All letters and digits of a text in one, as addresses have them. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = plain(text.charAt(at));
            if (letter != 0) {
                joined.append(letter);
            }
        }
        return joined.toString();
    }
}
