package org.newsarchive.extract.metadata;

import java.util.Arrays;

/** A line cut into numbers, words and single marks; white space and invisible characters stand between them. */
final class Tokens {
    /** The value of a number too long to be part of a date. */
    static final int TOO_LONG = -1;

    private static final byte NUMBER = 0;
    private static final byte WORD = 1;
    private static final byte MARK = 2;

    private final String text;
    private int count;
    private int lastNumber = -1;
    private int[] start = new int[32];
    private int[] end = new int[32];
    private int[] value = new int[32];
    private byte[] kind = new byte[32];

    Tokens(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            i = Character.isWhitespace(text.charAt(i)) || invisible(text.charAt(i)) ? i + 1 : next(i);
        }
    }

    private int next(int from) {
        int c = text.codePointAt(from);
        int to = from;
        if (Character.isDigit(c)) {
            int number = 0;
            while (to < text.length() && Character.isDigit(text.charAt(to))) {
                number = to - from < 8 ? number * 10 + Character.digit(text.charAt(to), 10) : TOO_LONG;
                to++;
            }
            add(from, to, number, NUMBER);
        } else if (Character.isLetter(c)) {
            while (to < text.length() && inWord(text.charAt(to))) {
                to++;
            }
            // An initial letter outside the basic plane is a pair, of which inWord accepts both.
            to = Math.max(to, from + 1);
            add(from, to, 0, WORD);
        } else {
            to = from + Character.charCount(c);
            add(from, to, c, MARK);
        }
        return to;
    }

    private static boolean inWord(char c) {
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean invisible(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2007' || Character.getType(c) == Character.FORMAT;
    }

    private void add(int from, int to, int number, byte type) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            value = Arrays.copyOf(value, count * 2);
            kind = Arrays.copyOf(kind, count * 2);
        }
        start[count] = from;
        end[count] = to;
        value[count] = number;
        kind[count] = type;
        lastNumber = type == NUMBER ? count : lastNumber;
        count++;
    }

    /** The last number, -1 where there is none: no date begins after it. */
    int lastNumber() {
        return lastNumber;
    }

    int count() {
        return count;
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    String text() {
        return text;
    }

    boolean isWord(int i) {
        return i >= 0 && i < count && kind[i] == WORD;
    }

    /** Whether token i is a number of at least {@code least} and at most {@code most} digits. */
    boolean isNumber(int i, int least, int most) {
        return i >= 0 && i < count && kind[i] == NUMBER && end[i] - start[i] >= least && end[i] - start[i] <= most;
    }

    /** The number's value. */
    int value(int i) {
        return value[i];
    }

    /** Whether token i is that mark. */
    boolean isMark(int i, int mark) {
        return i >= 0 && i < count && kind[i] == MARK && value[i] == mark;
    }

    /** Whether token i is one of those marks. */
    boolean isMarkOf(int i, String marks) {
        return i >= 0 && i < count && kind[i] == MARK && marks.indexOf(value[i]) >= 0;
    }

    /** Whether nothing stands between token i and the next. */
    boolean glued(int i) {
        return i + 1 < count && end[i] == start[i + 1];
    }

    /** The word folded for comparison; empty where token i is no word. */
    String word(int i) {
        return isWord(i) ? Fold.word(text, start[i], end[i]) : "";
    }

    /** Whether token i is a word of a set. */
    boolean isIn(WordSet set, int i) {
        return isWord(i) && set.hasFolded(text, start[i], end[i]);
    }

    /** Whether token i is a word that begins with that character. */
    boolean begins(int i, char first) {
        return isWord(i) && text.charAt(start[i]) == first;
    }
}
