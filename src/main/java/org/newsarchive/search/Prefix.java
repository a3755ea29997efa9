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
        for (int i = 0; i < CHARACTERS; i++) {
            int c = i < text.length() ? Math.min(text.charAt(i), HIGHEST) : 0;
            prefix = prefix << Byte.SIZE | c;
        }
        return prefix;
    }
}
