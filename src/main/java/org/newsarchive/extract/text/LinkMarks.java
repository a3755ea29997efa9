package org.newsarchive.extract.text;

/**
 * The numbers in square brackets that a text browser sets before each link: "see [12]the report". They are marks of the
 * dump, not of the article, once a text has them in their order.
 */
final class LinkMarks {
    private static final int LEAST = 6;
    private static final int LONGEST = 4;

    private LinkMarks() {}

    /** Whether a text numbers its links, one after the other. */
    static boolean areIn(String text) {
        int marks = 0;
        int inOrder = 0;
        int before = 0;
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            int end = end(text, at);
            if (end > 0) {
                int number = Integer.parseInt(text, at + 1, end - 1, 10);
                marks++;
                inOrder += number == before + 1 ? 1 : 0;
                before = number;
            }
        }
        return marks >= LEAST && inOrder * 10 >= marks * 8;
    }

    /** Where the mark that opens at a bracket ends; 0 where none does. */
    static int end(String text, int open) {
        int at = open + 1;
        while (at < text.length() && at <= open + LONGEST && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean closed = at > open + 1 && at < text.length() && text.charAt(at) == ']';
        return closed ? at + 1 : 0;
    }

    /** How many marks a stretch of text has. */
    static int count(String text) {
        int marks = 0;
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            marks += end(text, at) > 0 ? 1 : 0;
        }
        return marks;
    }

    /** The text without its marks. */
    static String without(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            int end = end(text, at);
            if (end > 0) {
                plain.append(text, from, at);
                from = end;
            }
        }
        return plain.append(text, from, text.length()).toString().strip();
    }
}
