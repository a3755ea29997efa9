package org.newsarchive.extract;

/**
 * What the archive itself knows of its lines: which stand word for word in many of its sources, as furniture does. Depends on the
 * set of sources, not on their order.
 */
@FunctionalInterface
public interface Recurrence {
    /** An archive of one: nothing recurs. */
    Recurrence NONE = line -> false;

    /**
     * Whether a line stands in many sources.
     *
     * @param line the line, without white space at its ends
     */
    boolean recurs(String line);
}
