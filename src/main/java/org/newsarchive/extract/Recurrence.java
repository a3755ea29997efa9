package org.newsarchive.extract;

import org.newsarchive.source.Source;

/**
 * What the archive itself knows of its lines: in how many other sources of the same collection a line stands word for word.
 * Lines that recur are furniture. Depends on the set of sources, not on their order.
 */
public interface Recurrence {
    /** An archive of one: nothing recurs. */
    Recurrence NONE = (source, line) -> 0;

    /**
     * In how many other sources a line stands.
     *
     * @param source the source that is being read
     * @param line the line, without white space at its ends
     */
    int others(Source source, String line);
}
