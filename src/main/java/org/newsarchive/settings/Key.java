package org.newsarchive.settings;

import java.util.Locale;
import java.util.Optional;

/** The settings by name: {@code BASE_URL} is {@code base-url} in the file and {@code ARCHIVER_BASE_URL} in the environment. */
public enum Key {
    TITLE,
    DESCRIPTION,
    BASE_URL,
    LANGUAGE,
    SEARCH,
    ROBOTS,
    COPYRIGHT,
    CONTACT,
    EXCLUDE,
    TEXT,
    EXCERPT_ONLY,
    PUBLISH_MARKDOWN,
    PUBLISH_RECORDS,
    ARTICLES,
    TEMPLATES,
    OUTPUT,
    JOBS,
    STRICT;

    /** The name in {@code archiver.yml}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The setting with that name in the file. */
    static Optional<Key> labelled(String label) {
        for (Key key : values()) {
            if (key.label().equals(label)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The name nearest to a misspelt one, if any is near. */
    static Optional<Key> nearest(String label) {
        Key best = TITLE;
        int least = Integer.MAX_VALUE;
        for (Key key : values()) {
            int edits = edits(key.label(), label.toLowerCase(Locale.ROOT).replace('_', '-'));
            if (edits < least) {
                least = edits;
                best = key;
            }
        }
        return least <= Math.max(2, best.label().length() / 3) ? Optional.of(best) : Optional.empty();
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
