package org.newsarchive.article;

import java.util.regex.Pattern;

/**
 * Where an article stands in the archive, without extension: {@code 2017/10/minister-lands}. The same path names its
 * Markdown and record in {@code normalized/} and its page on the site. Fixed when the article is first seen.
 *
 * @param value folders and slug with {@code /}: lower-case letters and digits of any script, hyphens; safe on every file system
 */
public record RecordPath(String value) implements Comparable<RecordPath> {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}(/\\d{2})?|undated)/[\\p{L}\\p{M}\\p{Nd}]+(-[\\p{L}\\p{M}\\p{Nd}]+)*");

    /** Rejects a path that could leave its folder or that some file system refuses. */
    public RecordPath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a record path: " + value);
        }
    }

    /** Whether a text can be a record's path. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** The last part: the article's name in its folder. */
    public String slug() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The folder: {@code 2017/10}, {@code 2017} or {@code undated}. */
    public String folder() {
        return value.substring(0, value.lastIndexOf('/'));
    }

    @Override
    public int compareTo(RecordPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
