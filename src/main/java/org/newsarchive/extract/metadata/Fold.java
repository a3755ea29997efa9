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

    private Fold() {}

    /** The word in lower case, without combining marks, the dotless i as i, full-width letters as plain ones. */
    static String word(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && isFolded(text.charAt(at))) {
            at++;
        }
        if (at == end) {
            return text.subSequence(start, end).toString();
        }
        StringBuilder folded = new StringBuilder(end - start);
        for (at = start; at < end; at++) {
            char c = Character.toLowerCase(text.charAt(at));
            if (c >= FIRST_LATIN && c - FIRST_LATIN < LATIN.length()) {
                c = LATIN.charAt(c - FIRST_LATIN);
            } else if (c > 127 && !isMark(c)) {
                return ofAnyScript(text, start, end);
            }
            folded.append(c);
        }
        return folded.toString();
    }

    /** The whole text, folded. */
    static String word(CharSequence text) {
        return word(text, 0, text.length());
    }

    /** Most characters stay as they are, in any company. */
    private static boolean isFolded(char c) {
        return c < 'A' || (c > 'Z' && c < 128) || (c >= FIRST_IDEOGRAPHIC && c <= LAST_IDEOGRAPHIC);
    }

    /** Dashes and quotation marks stay among letters. */
    private static boolean isMark(char c) {
        return c == '\u2013' || c == '\u2014' || (c >= '\u2018' && c <= '\u201f') || c == '«' || c == '»';
    }

    private static String ofAnyScript(CharSequence text, int start, int end) {
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
