package org.newsarchive.search;

/**
 * The start of a text as a number, for sorting many: where two numbers differ, they sort as the texts do. Its characters come first,
 * then how many there are, which tells what is a whole text.
 */
final class Prefix {
    /** The bits of the number. */
    static final int BITS = 60;

    private static final int CHARACTERS = 7;
    private static final int LENGTH_BITS = BITS - CHARACTERS * Byte.SIZE;
    private static final int HIGHEST = 0xff;
    /** The length of what is no whole text. */
    private static final int MORE = CHARACTERS + 1;

    private Prefix() {}

    /** The number of a text. */
    static long of(String text) {
        long prefix = 0;
        int shift = BITS;
        int length = Math.min(MORE, text.length());
        for (int i = 0; i < Math.min(CHARACTERS, text.length()); i++) {
            int c = Math.min(text.charAt(i), HIGHEST);
            shift -= Byte.SIZE;
            prefix |= (long) c << shift;
            if (c == HIGHEST) {
                // Different characters share the highest number: what follows must not decide between them.
                length = MORE;
                break;
            }
        }
        return prefix | length;
    }

    /** Whether only one text has that number. */
    static boolean isWhole(long prefix) {
        return (prefix & ((1 << LENGTH_BITS) - 1)) < MORE;
    }
}
