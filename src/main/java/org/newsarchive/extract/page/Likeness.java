package org.newsarchive.extract.page;

import java.util.Arrays;
import java.util.Optional;

/** How alike short texts are to a given one, by their words. */
final class Likeness {
    private final int[] sorted;

    private Likeness(int[] sorted) {
        this.sorted = sorted;
    }

    static Likeness to(Optional<String> text) {
        int[] words = text.map(Shingles::hashes).orElse(new int[0]);
        Arrays.sort(words);
        return new Likeness(words);
    }

    /** The harmonic mean of the shares of words in common, from 0 to 1. */
    float of(Block other) {
        int[] words = other.hashes();
        if (words.length == 0 || sorted.length == 0) {
            return 0;
        }
        int common = 0;
        for (int word : words) {
            if (Arrays.binarySearch(sorted, word) >= 0) {
                common++;
            }
        }
        return 2f * Math.min(common, sorted.length) / (words.length + sorted.length);
    }
}
