package org.newsarchive.catalogue;

import java.util.List;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.Stamp;
import org.newsarchive.source.Sought;

/**
 * A source file as it was last read.
 *
 * @param path relative to the articles folder, with {@code /}
 * @param stamp its size and time
 * @param sha256 the hash of its bytes; empty where it could not be read
 * @param records the records of the articles in it; empty where it could not be used
 * @param problems what was said of it
 * @param beside what was looked for beside it
 */
public record KnownSource(
        String path,
        Stamp stamp,
        String sha256,
        List<RecordPath> records,
        List<Problem> problems,
        List<Sought> beside) {
    /** Copies the lists. */
    public KnownSource {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
        beside = List.copyOf(beside);
    }
}
