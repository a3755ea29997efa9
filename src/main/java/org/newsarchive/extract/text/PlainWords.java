package org.newsarchive.extract.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text without case and accents: its runs of letters and digits. */
final class PlainWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What the characters of Latin become in any company, 0 between words. */
    private static final char[] PLAIN = new char[0x250];

    private static final char FIRST_PUNCTUATION = '\u2000';
    private static final char LAST_PUNCTUATION = '\u206f';

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] =
                    BETWEEN.matcher(plain(String.valueOf(c))).replaceAll("\0").charAt(0);
        }
    }

    private PlainWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String plain = plainLatin(text);
        int from = 0;
        for (int at = 0; at <= plain.length(); at++) {
            if (at == plain.length() || plain.charAt(at) == 0) {
                if (at > from) {
                    words.add(plain.substring(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }

    /** All letters and digits of a text in one, as addresses have them. */
    static String joined(String text) {
        return String.join("", of(text));
    }

    /** A first look: whether a text may have a joined text in it, as any may that is not Latin. */
    static boolean mayHold(String text, String joined) {
        for (int at = 0; at < text.length(); at++) {
            if (mayBegin(text, at, joined)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(String text, int at, String joined) {
        int shared = 0;
        for (int i = at; shared < joined.length() && i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c < PLAIN.length ? PLAIN[c] : 0;
            if (c >= PLAIN.length && (c < FIRST_PUNCTUATION || c > LAST_PUNCTUATION)) {
                return true;
            }
            if (plain != 0 && plain != joined.charAt(shared++)) {
                return false;
            }
        }
        return shared == joined.length();
    }

    /** The text with each run of other characters as zeros. */
    private static String plainLatin(String text) {
        char[] plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            char c = text.charAt(i);
            if (c < PLAIN.length) {
                plain[i] = PLAIN[c];
            } else if (c < FIRST_PUNCTUATION || c > LAST_PUNCTUATION) {
                return BETWEEN.matcher(plain(text)).replaceAll("\0");
            }
        }
        return new String(plain);
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
