package org.newsarchive;

import java.time.Duration;
import java.util.List;
import org.newsarchive.article.RecordPath;
import org.newsarchive.site.Changes;

/**
 * What a build did.
 *
 * @param sources how many source files there are
 * @param read how many of them were read, because they or their records changed
 * @param failed how many of them could not be used
 * @param articles how many articles the archive has
 * @param records the records that were written, in order
 * @param site what was done to the output folder
 * @param slowest the source files that took longest, the longest first
 */
public record BuildReport(
        int sources, int read, int failed, int articles, List<RecordPath> records, Changes site, List<Slow> slowest) {
    /** Copies the lists. */
    public BuildReport {
        records = List.copyOf(records);
        slowest = List.copyOf(slowest);
    }

    /**
     * A source file and the time it took.
     *
     * @param source its path in the articles folder
     * @param time from reading it to its draft
     */
    public record Slow(String source, Duration time) {}
}
