package org.newsarchive.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last step of every page: drops the template's indentation and the characters that HTML and XML forbid or that forge the look of a text. */
final class Squeeze {
    private static final Pattern TAG = Pattern.compile("<[a-z][^<>\"]*(?:\"[^\"<>]*\"[^<>\"]*)*+>");
    /** A slash that closes an element would become part of a value without quotes. */
    private static final Pattern QUOTED = Pattern.compile("=\"([\\w./#:-]*[\\w-])\"(?!/)");

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

    /** The same for HTML, where attributes of plain letters need no quotes. */
    static String html(String text) {
        String squeezed = of(text);
        StringBuilder out = new StringBuilder(squeezed.length());
        Matcher tags = TAG.matcher(squeezed);
        int from = 0;
        while (tags.find()) {
            out.append(squeezed, from, tags.start());
            out.append(QUOTED.matcher(tags.group()).replaceAll("=$1"));
            from = tags.end();
        }
        return out.append(squeezed, from, squeezed.length()).toString();
    }

    /** Whether a character may stand on a page. */
    static boolean allowed(int c) {
        boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        // Overrides of the writing direction make a text look like another.
        boolean override = c == 0x202D || c == 0x202E;
        return !control && !surrogate && !noncharacter && !override;
    }
}
