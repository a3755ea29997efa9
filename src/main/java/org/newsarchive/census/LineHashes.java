package org.newsarchive.census;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The lines of a text as 32-bit hashes (FNV-1a, Fowler, Noll and Vo). Two lines of an archive of a hundred thousand articles share a hash
 * by chance once in a thousand; a chance line that shares one with furniture is far rarer still.
 */
final class LineHashes {
    /** Furniture is short; a longer line that recurs is an agency's paragraph. In characters. */
    private static final int LONGEST = 240;

    private static final int BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private LineHashes() {}

    /** The distinct hashes of a text's lines, in ascending order. */
    static int[] of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST)
                .flatMapToInt(line -> IntStream.of(hash(line)))
                .sorted()
                .distinct()
                .toArray();
    }

    static int hash(String line) {
        int hash = BASIS;
        for (int i = 0; i < line.length(); i++) {
            hash = (hash ^ (line.charAt(i) & 0xFF)) * PRIME;
            hash = (hash ^ (line.charAt(i) >> 8)) * PRIME;
        }
        return hash;
    }

    /** Whether two ascending arrays share an element. */
    static boolean meet(int[] some, int[] others) {
        return Arrays.stream(some).anyMatch(hash -> Arrays.binarySearch(others, hash) >= 0);
    }
}
