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
        int[] all = sources.stream().flatMapToInt(IntStream::of).sorted().toArray();
        return new Furniture(IntStream.range(0, all.length)
                .filter(i -> (i == 0 || all[i - 1] != all[i]) && i + MANY <= all.length && all[i + MANY - 1] == all[i])
                .map(i -> all[i])
                .toArray());
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
