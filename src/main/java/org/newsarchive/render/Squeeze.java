package org.newsarchive.render;

import java.util.Set;

/** The last step of every page: drops the template's indentation and the characters that HTML and XML forbid or that forge the look of a text. */
final class Squeeze {
    /** Elements that begin and end lines, and those of the head. */
    private static final Set<String> LINES = Set.of(
            "html", "meta", "title", "link", "script", "body", "header", "main", "footer", "nav", "section", "article",
            "aside", "div", "details", "summary", "dl", "dt", "dd", "ol", "ul", "li", "h1", "h2", "p", "figure");

    private Squeeze() {}

    /** A page of any markup: moves what stays to the front, and gives its length. */
    static int of(char[] page, int length) {
        return squeezed(page, length);
    }

    /** The same for HTML, where attributes of plain letters need no quotes, and tags that begin or end a line anyway no line break. */
    static int html(char[] page, int length) {
        return shortened(page, squeezed(page, length));
    }

    /** Moves what stays of a page to the front; gives its length. */
    private static int shortened(char[] page, int length) {
        int to = 0;
        int from = 0;
        for (int tag = find('<', page, 0, length); tag < length; tag = find('<', page, tag + 1, length)) {
            int end = end(page, tag, length);
            int last = end > tag ? end : find('>', page, tag, length);
            boolean broken = startsWith("\n<", page, last + 1, length);
            int next = broken ? last + 2 : last + 1;
            boolean block = startsWith("<", page, next, length) && endsLine(page, next, length);
            boolean ended = block && startsWith("</p>", page, tag, length);
            boolean joined = ended || (broken && (block || endsLine(page, tag, length)));
            for (int value = find('"', page, tag, end); value < end; ) {
                int close = find('"', page, value + 1, end);
                if (isPlain(page, value, close)) {
                    to = move(page, from, value, to);
                    to = move(page, value + 1, close, to);
                    from = close + 1;
                }
                value = find('"', page, close + 1, end);
            }
            if (joined) {
                // A paragraph ends where another block begins, or its own.
                to = move(page, from, ended ? tag : last + 1, to);
                from = next;
            }
        }
        return move(page, from, length, to);
    }

    private static int move(char[] page, int from, int end, int to) {
        System.arraycopy(page, from, page, to, end - from);
        return to + end - from;
    }

    private static int find(char wanted, char[] page, int from, int end) {
        int at = from;
        while (at < end && page[at] != wanted) {
            at++;
        }
        return at;
    }

    private static boolean startsWith(String start, char[] page, int at, int length) {
        if (at + start.length() > length) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (page[at + i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsLine(char[] page, int tag, int length) {
        int from = startsWith("</", page, tag, length) ? tag + 2 : tag + 1;
        int to = from;
        while (to < length && Character.isLetterOrDigit(page[to])) {
            to++;
        }
        return LINES.contains(new String(page, from, to - from));
    }

    /** Moves what may stand on a page to the front; gives its length. */
    private static int squeezed(char[] page, int length) {
        boolean lineStart = true;
        int kept = 0;
        int to = 0;
        int from = 0;
        for (int i = 0; i < length; ) {
            char c = page[i];
            if (c < 0x7F && (c > ' ' || (c == ' ' && !lineStart))) {
                if (c == '<') {
                    kept += startsWith("<pre", page, i, length) ? 1 : startsWith("</pre", page, i, length) ? -1 : 0;
                }
                lineStart = false;
                i++;
                continue;
            }
            int point = Character.codePointAt(page, i, length);
            int next = i + Character.charCount(point);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            boolean indentation = blank && lineStart && kept <= 0;
            if (indentation || !allowed(point)) {
                to = move(page, from, i, to);
                from = next;
            }
            if (!indentation) {
                lineStart = c == '\n';
            }
            i = next;
        }
        return move(page, from, length, to);
    }

    /** Where the tag ends that begins here; here, where none does. */
    private static int end(char[] page, int tag, int length) {
        if (tag + 1 == length || page[tag + 1] < 'a' || page[tag + 1] > 'z') {
            return tag;
        }
        boolean quoted = false;
        for (int i = tag + 1; i < length; i++) {
            char c = page[i];
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

    /** Whether the value between two quotes needs none. A slash at its end, or after it, would change the value or close the element. */
    private static boolean isPlain(char[] page, int open, int close) {
        if (page[open - 1] != '=' || close == open + 1 || page[close + 1] == '/') {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            char c = page[i];
            char lower = (char) (c | 0x20);
            if (!((lower >= 'a' && lower <= 'z') || (c >= '-' && c <= ':') || c == '#' || c == '_')) {
                return false;
            }
        }
        return "./:#".indexOf(page[close - 1]) < 0;
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
