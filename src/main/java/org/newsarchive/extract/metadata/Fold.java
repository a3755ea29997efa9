package org.newsarchive.extract.metadata;

import java.text.Normalizer;

/** Makes words comparable: lower case without accents, the same on every machine. */
final class Fold {
    /** Scripts from here on have neither case nor accents that matter. */
    private static final char FIRST_IDEOGRAPHIC = '\u2e80';

    private static final char FIRST_FULL_WIDTH = '\uff01';

    private Fold() {}

    /** The word in lower case, without combining marks, the dotless i as i, full-width letters as plain ones. */
    static String word(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        boolean accents = false;
        for (int i = start; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            accents |= (c > 127 && c < FIRST_IDEOGRAPHIC) || c >= FIRST_FULL_WIDTH;
            folded.append(c);
        }
        return accents ? withoutAccents(folded) : folded.toString();
    }

    /** The whole text, folded. */
    static String word(CharSequence text) {
        return word(text, 0, text.length());
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
