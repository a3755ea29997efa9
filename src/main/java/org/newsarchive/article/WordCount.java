package org.newsarchive.article;

import java.lang.Character.UnicodeScript;

/** Counts words: runs of letters and digits; in scripts that part no words, each character. */
public final class WordCount {
    private WordCount() {}

    /** The words of a text. */
    public static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ') {
                inside = false;
            } else if (c >= 0x0E00 && unparted(c)) {
                words++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (!joins(c)) {
                inside = false;
            }
        }
        return words;
    }

    private static boolean unparted(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
            default -> false;
        };
    }

    /** Apostrophes, hyphens and combining marks stand inside words. */
    private static boolean joins(int c) {
        return c == '\''
                || c == '’'
                || c == '-'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
