package org.newsarchive.extract.metadata;

import java.text.Normalizer;

/** Makes words comparable: lower case without accents, the same on every machine. */
final class Fold {
    /** Scripts from here on have neither case nor accents that matter. */
    private static final char FIRST_IDEOGRAPHIC = '\u2e80';

    private static final char LAST_IDEOGRAPHIC = '\u9fff';
    private static final char FIRST_FULL_WIDTH = '\uff01';

    /** What the small letters from U+00E0 on are without their accents. */
    private static final String LATIN = "aaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";

    private static final char FIRST_LATIN = '\u00e0';

    /** What the characters before U+0100 become in any company; {@value #UNKNOWN} where their company tells. */
    private static final char[] SIMPLE = new char[0x100];

    static final char UNKNOWN = '\uffff';

    static {
        for (char c = 0; c < SIMPLE.length; c++) {
            char small = Character.toLowerCase(c);
            boolean accented = small >= FIRST_LATIN && small - FIRST_LATIN < LATIN.length();
            SIMPLE[c] = accented ? LATIN.charAt(small - FIRST_LATIN) : small < 128 || isMark(small) ? small : UNKNOWN;
        }
    }

    private Fold() {}

    /** The word in lower case, without combining marks, the dotless i as i, full-width letters as plain ones. */
    static String word(String text, int start, int end) {
        int at = start;
        while (at < end && isFolded(text.charAt(at))) {
            at++;
        }
        if (at == end) {
            return text.substring(start, end);
        }
        char[] folded = new char[end - start];
        for (at = start; at < end; at++) {
            char simple = alone(text.charAt(at));
            if (simple == UNKNOWN) {
                return ofAnyScript(text, start, end);
            }
            folded[at - start] = simple;
        }
        return new String(folded);
    }

    /** The whole text, folded. */
    static String word(String text) {
        return word(text, 0, text.length());
    }

    /** What a character becomes in any company; {@link #UNKNOWN} where its company tells. */
    static char alone(char c) {
        return c < SIMPLE.length ? SIMPLE[c] : isMark(c) ? c : UNKNOWN;
    }

    /** Most characters stay as they are, in any company. */
    private static boolean isFolded(char c) {
        return c < 'A' || (c > 'Z' && c < 128) || (c >= FIRST_IDEOGRAPHIC && c <= LAST_IDEOGRAPHIC);
    }

    /** Dashes and quotation marks stay among letters. */
    private static boolean isMark(char c) {
        return c == '\u2013' || c == '\u2014' || (c >= '\u2018' && c <= '\u201f') || c == '«' || c == '»';
    }

    private static String ofAnyScript(String text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        boolean accents = false;
        for (int i = start; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            accents |= (c > 127 && c < FIRST_IDEOGRAPHIC) || c >= FIRST_FULL_WIDTH;
            folded.append(c);
        }
        return accents ? withoutAccents(folded) : folded.toString();
    }

    private static String withoutAccents(CharSequence lower) {
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'ı' ? 'i' : c);
            }
        }
        return plain.toString();
    }
}
