package org.newsarchive.extract.text;

/** What scripts differ in, where it matters to lines. */
final class Scripts {
    private Scripts() {}

    /** Whether a character belongs to a script that is written without spaces between words: Han, kana and their marks. */
    static boolean unspaced(char c) {
        return c >= 0x2e80
                && ((c <= 0x312f && c != 0x3000)
                        || (c >= 0x3190 && c <= 0x9fff)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe30 && c <= 0xfe4f)
                        || (c >= 0xff01 && c <= 0xff9f && (c < 0xff10 || c > 0xff5a)));
    }

    /** Whether a character ends a sentence. */
    static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || (c > 0x7f && "…。！？؟۔।։።．".indexOf(c) >= 0);
    }

    /** Whether a character closes a quotation or bracket, and so may stand after the end of a sentence. */
    static boolean closes(char c) {
        return c == '"'
                || c == '\''
                || c == ')'
                || c == ']'
                || c == '*'
                || (c > 0x7f && "”’»«“」』）】›‹〉》".indexOf(c) >= 0);
    }

    /** Whether a character opens or closes a quotation. */
    static boolean quotes(char c) {
        return c == '"' || (c > 0x7f && "“”„«»「」『』‟".indexOf(c) >= 0);
    }
}
