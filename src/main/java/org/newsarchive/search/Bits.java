package org.newsarchive.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers to printable ASCII that a script may quote as it stands: thirteen bits in two of 91 characters. */
final class Bits {
    private static final int PAIR = 13;

    private byte[] characters = new byte[1024];
    private int length;
    private long held;
    private int count;

    /** How many characters so many bits take, the last few apart. */
    static long characters(long bits) {
        return bits * 2 / PAIR;
    }

    /** Appends the lowest {@code width} bits of a number. */
    void number(int value, int width) {
        held |= (value & ((1L << width) - 1)) << count;
        count += width;
        while (count >= PAIR) {
            pair((int) (held & ((1 << PAIR) - 1)));
            held >>>= PAIR;
            count -= PAIR;
        }
    }

    /** Appends {@code value} zeros and a one. */
    void unary(int value) {
        int left = value;
        for (; left >= 24; left -= 24) {
            number(0, 24);
        }
        number(1 << left, left + 1);
    }

    /** Appends a number from 1 in Elias's gamma code. */
    void gamma(int value) {
        int width = 31 - Integer.numberOfLeadingZeros(value);
        unary(width);
        number(value, width);
    }

    /** Appends a number from 0 in the Golomb–Rice code of that width. */
    void rice(int value, int width) {
        unary(value >>> width);
        number(value, width);
    }

    /** Everything appended, and starts afresh. */
    String finish() {
        if (count > 0) {
            pair((int) held);
        }
        String text = new String(characters, 0, length, StandardCharsets.ISO_8859_1);
        length = 0;
        held = 0;
        count = 0;
        return text;
    }

    private void pair(int value) {
        if (length + 2 > characters.length) {
            characters = Arrays.copyOf(characters, characters.length * 2);
        }
        characters[length++] = character(value % 91);
        characters[length++] = character(value / 91);
    }

    /** Neither the quotation mark nor the backslash. */
    private static byte character(int digit) {
        return (byte) (digit < 57 ? 35 + digit : 36 + digit);
    }
}
