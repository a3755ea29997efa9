package org.newsarchive;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.newsarchive.article.Problem;

/**
 * Builds an archive any number of times. What it knows after a build it keeps in memory for the next one, which ends with the same
 * bytes as if it knew nothing. For use by one thread at a time.
 */
public final class Builder {
    private final Kept kept = new Kept();

    /**
     * Brings the records up to date with the sources, and the site with the records.
     *
     * @param options what to build, and how
     * @param problems gets what is wrong, in an order that never varies; one bad source stops no other
     * @param progress hears how far the build is
     * @throws org.newsarchive.article.ArchiveException where the build as a whole can't go on; the site stands as it was
     */
    public BuildReport build(BuildOptions options, Consumer<Problem> problems, Progress progress) {
        return Build.run(options, kept, problems, progress);
    }

    /**
     * Whether a file is a source or part of a record and just as the last build read or wrote it: to hear that it changed is no news.
     *
     * @param file absolute
     */
    public boolean isAsLeft(Path file) {
        return kept.left().holds(file);
    }
}
