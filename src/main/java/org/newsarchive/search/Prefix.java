package org.newsarchive.search;

/** The start of a text as a number, for sorting many: where two numbers differ, they sort as the texts do. */
final class Prefix {
    /** The bits of the number. */
    static final int BITS = 40;

    private static final int CHARACTERS = BITS / Byte.SIZE;
    private static final int HIGHEST = 0xff;

    private Prefix() {}

    /** The number of a text. */
    static long of(String text) {
        long prefix = 0;
        int shift = BITS;
        for (int i = 0; i < Math.min(CHARACTERS, text.length()); i++) {
            int c = Math.min(text.charAt(i), HIGHEST);
            shift -= Byte.SIZE;
            prefix |= (long) c << shift;
            if (c == HIGHEST) {
                // Different characters share the highest number: what follows must not decide between them.
                break;
            }
        }
        return prefix;
    }
}
