package org.newsarchive.render;

/** The last step of every page: drops the template's indentation and the characters that HTML and XML forbid. */
final class Squeeze {
    private Squeeze() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean lineStart = true;
        int kept = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '<') {
                kept += text.startsWith("<pre", i) ? 1 : text.startsWith("</pre", i) ? -1 : 0;
            }
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (kept > 0 || !(lineStart && blank)) {
                if (allowed(c)) {
                    out.appendCodePoint(c);
                }
                lineStart = c == '\n';
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** Whether a character may stand in HTML and XML. */
    static boolean allowed(int c) {
        boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !surrogate && !noncharacter;
    }
}
