package org.newsarchive.article;

import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in the archive, without extension: {@code 2017/10/minister-lands}. The same path names its
 * Markdown and record in {@code normalized/} and its page on the site. Fixed when the article is first seen.
 *
 * @param value folders and slug with {@code /}: lower-case letters and digits of any script, hyphens; safe on every file system
 */
public record RecordPath(String value) implements Comparable<RecordPath> {
    private static final String UNDATED = "undated/";
    private static final String DATED = "0000/";
    private static final String TO_THE_MONTH = "0000/00/";

    /** Rejects a path that could leave its folder or that some file system refuses. */
    public RecordPath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a record path: " + value);
        }
    }

    /** Whether a text can be a record's path. */
    public static boolean isValid(String value) {
        int slug = value.lastIndexOf('/') + 1;
        return (value.startsWith(UNDATED)
                        ? slug == UNDATED.length()
                        : isShaped(value, slug, DATED) || isShaped(value, slug, TO_THE_MONTH))
                && isSlug(value, slug);
    }

    private static boolean isShaped(String value, int length, String shape) {
        if (length != shape.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (shape.charAt(i) == '0' ? c < '0' || c > '9' : c != '/') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlug(String value, int from) {
        boolean hyphen = true;
        for (int i = from; i < value.length(); ) {
            int c = value.codePointAt(i);
            if (c == '-' ? hyphen : !isPlain(c)) {
                return false;
            }
            hyphen = c == '-';
            i += Character.charCount(c);
        }
        return !hyphen;
    }

    /** Whether a character may stand in a name: a letter, a mark of one, or a digit, of any script. */
    public static boolean isPlain(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
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

    /** As Java makes it for records, which takes long until it is compiled; maps of a whole archive ask for it. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordPath path && path.value.equals(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
