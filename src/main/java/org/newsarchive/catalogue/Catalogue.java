package org.newsarchive.catalogue;

import java.util.Collections;
import java.util.Map;
import org.newsarchive.article.RecordPath;

/**
 * The sources and records of an archive as the last build left them.
 *
 * @param program the program that made the records; another may extract otherwise
 * @param sources the source files by path
 * @param records the records by path
 */
public record Catalogue(String program, Map<String, KnownSource> sources, Map<RecordPath, KnownRecord> records) {
    /** Nothing is known. */
    public static final Catalogue NONE = new Catalogue("", Map.of(), Map.of());

    /** Wraps the maps, which must not be changed any more. */
    public Catalogue {
        sources = Collections.unmodifiableMap(sources);
        records = Collections.unmodifiableMap(records);
    }

    /** Whether another holds the very same entries, and not such as were made anew. */
    public boolean isSame(Catalogue other) {
        return program.equals(other.program) && Change.between(other, this).isNone();
    }
}
