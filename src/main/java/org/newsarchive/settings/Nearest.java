package org.newsarchive.settings;

import java.util.Collection;
import java.util.Optional;

/** Guesses what a misspelt word was to be. */
public final class Nearest {
    private Nearest() {}

    /** The word nearest to a misspelt one, if any is near; the first of those that are as near. */
    public static Optional<String> to(String misspelt, Collection<String> words) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String word : words) {
            int edits = edits(word, misspelt);
            if (edits < least) {
                least = edits;
                best = word;
            }
        }
        return least <= Math.max(2, best.length() / 3) ? Optional.of(best) : Optional.empty();
    }

    /** Levenshtein's distance. */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[row.length - 1];
    }
}
