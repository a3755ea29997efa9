package org.newsarchive.article;

import java.util.OptionalInt;

/**
 * Something that went wrong with one source, record or template, and did not stop the rest.
 *
 * @param severity how bad it is
 * @param origin the file, as the user would name it
 * @param line the line in it, from 1, where there is one
 * @param message what is wrong
 * @param hint what to do about it; empty where nothing can be done
 */
public record Problem(Severity severity, String origin, OptionalInt line, String message, String hint) {
    /** How bad a problem is. */
    public enum Severity {
        /** Worth knowing; the result is sound. */
        NOTE,
        /** The result may not be what was meant. */
        WARNING,
        /** An article or a page is missing from the result. */
        ERROR
    }

    /** A file that could not be used. */
    public static Problem error(String origin, String message, String hint) {
        return new Problem(Severity.ERROR, origin, OptionalInt.empty(), message, hint);
    }

    /** A file that was used, with a doubt. */
    public static Problem warning(String origin, String message, String hint) {
        return new Problem(Severity.WARNING, origin, OptionalInt.empty(), message, hint);
    }

    /** Something worth knowing about a file. */
    public static Problem note(String origin, String message, String hint) {
        return new Problem(Severity.NOTE, origin, OptionalInt.empty(), message, hint);
    }

    /** The same problem at a line. */
    public Problem at(int place) {
        return new Problem(severity, origin, OptionalInt.of(place), message, hint);
    }

    /** One line for people: {@code file:line: message; hint}. */
    @Override
    public String toString() {
        return origin
                + (line.isPresent() ? ":" + line.getAsInt() : "")
                + ": "
                + message
                + (hint.isEmpty() ? "" : " — " + hint);
    }
}
