package org.newsarchive.render;

import java.util.Set;

/** The last step of every page: drops the template's indentation and the characters that HTML and XML forbid or that forge the look of a text. */
final class Squeeze {
    /** Elements that begin and end lines, and those of the head. */
    private static final Set<String> LINES = Set.of(
            "html", "meta", "title", "link", "script", "body", "header", "main", "footer", "nav", "section", "article",
            "aside", "div", "details", "summary", "dl", "dt", "dd", "ol", "ul", "li", "h1", "h2", "p", "figure");

    private Squeeze() {}

    /** A page of any markup. */
    static String of(String text) {
        return squeezed(text);
    }

    /** The same for HTML, where attributes of plain letters need no quotes, and tags that begin or end a line anyway no line break. */
    static String html(String text) {
        String squeezed = squeezed(text);
        StringBuilder out = new StringBuilder(squeezed.length());
        int from = 0;
        for (int tag = squeezed.indexOf('<'); tag >= 0; tag = squeezed.indexOf('<', tag + 1)) {
            int end = end(squeezed, tag);
            for (int value = quote(squeezed, tag, end); value < end; ) {
                int close = quote(squeezed, value + 1, end);
                if (isPlain(squeezed, value, close)) {
                    out.append(squeezed, from, value).append(squeezed, value + 1, close);
                    from = close + 1;
                }
                value = quote(squeezed, close + 1, end);
            }
            int last = end > tag ? end : squeezed.indexOf('>', tag);
            boolean broken = squeezed.startsWith("\n<", last + 1);
            int next = broken ? last + 2 : last + 1;
            boolean block = squeezed.startsWith("<", next) && endsLine(squeezed, next);
            boolean ended = block && squeezed.startsWith("</p>", tag);
            if (ended || (broken && (block || endsLine(squeezed, tag)))) {
                // A paragraph ends where another block begins, or its own.
                out.append(squeezed, from, ended ? tag : last + 1);
                from = next;
            }
        }
        return out.append(squeezed, from, squeezed.length()).toString();
    }

    private static boolean endsLine(String page, int tag) {
        int from = page.startsWith("</", tag) ? tag + 2 : tag + 1;
        int to = from;
        while (to < page.length() && Character.isLetterOrDigit(page.charAt(to))) {
            to++;
        }
        return LINES.contains(page.substring(from, to));
    }

    private static String squeezed(String text) {
        char[] all = text.toCharArray();
        StringBuilder out = new StringBuilder(all.length);
        boolean lineStart = true;
        int kept = 0;
        int from = 0;
        for (int i = 0; i < all.length; ) {
            char c = all[i];
            if (c > ' ' && c < 0x7F) {
                if (c == '<') {
                    kept += text.startsWith("<pre", i) ? 1 : text.startsWith("</pre", i) ? -1 : 0;
                }
                lineStart = false;
                i++;
                continue;
            }
            int point = Character.codePointAt(all, i);
            int next = i + Character.charCount(point);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            boolean indentation = blank && lineStart && kept <= 0;
            if (indentation || !allowed(point)) {
                out.append(all, from, i - from);
                from = next;
            }
            if (!indentation) {
                lineStart = c == '\n';
            }
            i = next;
        }
        return out.append(all, from, all.length - from).toString();
    }

    /** Where the tag ends that begins here; here, where none does. */
    private static int end(String page, int tag) {
        if (tag + 1 == page.length() || page.charAt(tag + 1) < 'a' || page.charAt(tag + 1) > 'z') {
            return tag;
        }
        boolean quoted = false;
        for (int i = tag + 1; i < page.length(); i++) {
            char c = page.charAt(i);
            if (c == '<') {
                return tag;
            } else if (c == '>') {
                return quoted ? tag : i;
            } else if (c == '"') {
                quoted = !quoted;
            }
        }
        return tag;
    }

    private static int quote(String page, int from, int end) {
        int at = from;
        while (at < end && page.charAt(at) != '"') {
            at++;
        }
        return at;
    }

    /** Whether the value between two quotes needs none. A slash at its end, or after it, would change the value or close the element. */
    private static boolean isPlain(String page, int open, int close) {
        if (page.charAt(open - 1) != '=' || close == open + 1 || page.charAt(close + 1) == '/') {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            char c = page.charAt(i);
            char lower = (char) (c | 0x20);
            if (!((lower >= 'a' && lower <= 'z') || (c >= '-' && c <= ':') || c == '#' || c == '_')) {
                return false;
            }
        }
        return "./:#".indexOf(page.charAt(close - 1)) < 0;
    }

    /** Whether a character may stand on a page. */
    static boolean allowed(int c) {
        if (c >= ' ' && c < 0x7F) {
            return true;
        }
        boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        // Overrides of the writing direction make a text look like another.
        boolean override = c == 0x202D || c == 0x202E;
        return !control && !surrogate && !noncharacter && !override;
    }
}
