package org.newsarchive.settings;

import java.util.Arrays;
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
    static Optional<String> nearest(String label) {
        return Nearest.to(
                label.toLowerCase(Locale.ROOT).replace('_', '-'),
                Arrays.stream(values()).map(Key::label).toList());
    }
}
