package org.newsarchive.extract.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin and end, white space at their ends left aside. A line feed, a carriage return, both
 * together, a form feed and Unicode's separators end a line.
 */
final class Lines {
    private final String text;
    private int[] bounds = new int[256];
    private int count;

    private Lines(String text) {
        this.text = text;
    }

    static Lines of(String text) {
        Lines lines = new Lines(text);
        int start = 0;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : '\n';
            if (c <= '\r' ? c == '\n' || c == '\r' || c == '\f' : c == '\u2028' || c == '\u2029' || c == '\u0085') {
                if (i < length || start < length) {
                    lines.add(start, i);
                }
                if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private void add(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (from < to && blank(text.charAt(to - 1))) {
            to--;
        }
        if (3 * count + 3 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[3 * count] = start;
        bounds[3 * count + 1] = from;
        bounds[3 * count + 2] = to;
        count++;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    /** Where the line begins, its indentation included. */
    int begin(int line) {
        return bounds[3 * line];
    }

    /** Where the first character of the line stands that is not white space. */
    int start(int line) {
        return bounds[3 * line + 1];
    }

    /** Where the line ends, without white space. */
    int end(int line) {
        return bounds[3 * line + 2];
    }

    boolean isBlank(int line) {
        return start(line) == end(line);
    }

    /** White space of any kind, the non-breaking and the byte order mark included. */
    static boolean blank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\ufeff'
                || (c > 0x7f && Character.isWhitespace(c))
                || c == '\u2007'
                || c == '\u202f'
                || c == '\u3000';
    }
}
