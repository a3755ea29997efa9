package org.newsarchive.catalogue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** A line of fields parted by tabs, each of any text, absent, or a list of texts. */
final class Line {
    private static final char FIELD = '\t';
    private static final char ITEM = '\u001f';
    private static final String CODES = "\\tnrix";
    private static final String CHARACTERS = "\\\t\n\r\u001f\u001e";

    private Line() {}

    /** Writes a line. */
    static final class Writer {
        private final StringBuilder out = new StringBuilder(1024);

        Writer(String kind) {
            out.append(kind);
        }

        Writer text(String text) {
            escape(text, out.append(FIELD));
            return this;
        }

        Writer number(long number) {
            out.append(FIELD).append(number);
            return this;
        }

        Writer maybe(Optional<String> text) {
            out.append(FIELD);
            text.ifPresent(t -> escape(t, out.append('=')));
            return this;
        }

        <T> Writer list(List<T> items, Function<T, String> form) {
            out.append(FIELD);
            for (T item : items) {
                escape(form.apply(item), out);
                out.append(ITEM);
            }
            return this;
        }

        @Override
        public String toString() {
            return out.toString();
        }
    }

    private static void escape(String text, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\\') {
                int special = CHARACTERS.indexOf(c);
                if (special >= 0) {
                    out.append(text, from, i).append('\\').append(CODES.charAt(special));
                    from = i + 1;
                }
            }
        }
        out.append(text, from, text.length());
    }

    /** Reads a line from its first field on. A line with too few fields, or of another form, throws. */
    static final class Reader {
        private final String line;
        private int at;

        Reader(String line) {
            this.line = line;
            this.at = line.indexOf(FIELD);
        }

        String text() {
            return unescape(next());
        }

        long number() {
            return Long.parseLong(next());
        }

        Optional<String> maybe() {
            String field = next();
            return field.isEmpty() ? Optional.empty() : Optional.of(unescape(field.substring(1)));
        }

        <T> List<T> list(Function<String, T> form) {
            String field = next();
            if (field.isEmpty()) {
                return List.of();
            }
            List<T> items = new ArrayList<>(2);
            for (int start = 0; start < field.length(); ) {
                int end = field.indexOf(ITEM, start);
                if (end < 0) {
                    throw new IllegalArgumentException("torn list");
                }
                items.add(form.apply(unescape(field.substring(start, end))));
                start = end + 1;
            }
            return items;
        }

        private String next() {
            if (at < 0) {
                throw new NoSuchElementException("torn line");
            }
            int end = line.indexOf(FIELD, at + 1);
            String field = end < 0 ? line.substring(at + 1) : line.substring(at + 1, end);
            at = end;
            return field;
        }
    }

    private static String unescape(String text) {
        int at = text.indexOf('\\');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\\' ? CHARACTERS.charAt(CODES.indexOf(text.charAt(++i))) : c);
        }
        return out.toString();
    }

    /** Several texts as one, to be an item of a list. */
    static String join(Iterator<String> parts) {
        StringBuilder out = new StringBuilder();
        while (parts.hasNext()) {
            escape(parts.next(), out);
            out.append(FIELD);
        }
        return out.toString();
    }

    /** The texts that {@link #join} joined. */
    static Reader split(String joined) {
        return new Reader(FIELD + joined);
    }
}
