package org.newsarchive.extract.metadata;

import java.lang.Character.UnicodeScript;

/** Counts words. */
public final class Words {
    private Words() {}

    /** The words of a text; in scripts written without spaces, where a reader counts characters, each character. */
    public static int count(CharSequence text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (c >= 0x0e00 && spaceless(c)) {
                words++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (inWord && !joins(c)) {
                inWord = false;
            }
        }
        return words;
    }

    private static boolean joins(int c) {
        int type = Character.getType(c);
        return c == '\''
                || c == '’'
                || c == '-'
                || c == '\u200d'
                || c == '\u200c'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean spaceless(int c) {
        if (!Character.isLetter(c)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }
}
