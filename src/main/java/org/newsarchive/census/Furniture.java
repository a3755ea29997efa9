package org.newsarchive.census;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.newsarchive.extract.Recurrence;

/**
 * The lines that stand in many sources.
 *
 * @param hashes their hashes, ascending
 */
@SuppressWarnings("ArrayRecordComponent")
record Furniture(int[] hashes) implements Recurrence {
    /** A story that several papers carried stands in two or three sources; furniture stands in more. */
    private static final int MANY = 4;

    /** Counts. */
    static Furniture of(Collection<int[]> sources) {
        int[] all = new int[sources.stream().mapToInt(lines -> lines.length).sum()];
        int size = 0;
        for (int[] lines : sources) {
            System.arraycopy(lines, 0, all, size, lines.length);
            size += lines.length;
        }
        Arrays.sort(all);
        int[] recurring = new int[size / MANY];
        int found = 0;
        for (int i = 0; i + MANY <= size; i++) {
            boolean first = i == 0 || all[i - 1] != all[i];
            if (first && all[i + MANY - 1] == all[i]) {
                recurring[found++] = all[i];
            }
        }
        return new Furniture(Arrays.copyOf(recurring, found));
    }

    /** The hashes that are in one of the two and not in the other, ascending. */
    int[] difference(Furniture other) {
        return IntStream.concat(missingIn(other), other.missingIn(this))
                .sorted()
                .toArray();
    }

    private IntStream missingIn(Furniture other) {
        return Arrays.stream(hashes).filter(hash -> Arrays.binarySearch(other.hashes, hash) < 0);
    }

    @Override
    public boolean recurs(String line) {
        return Arrays.binarySearch(hashes, LineHashes.hash(line)) >= 0;
    }
}
