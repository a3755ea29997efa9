package org.newsarchive.site;

import java.util.List;
import org.newsarchive.article.Problem;

/**
 * What a build did to the output folder.
 *
 * @param written the files made or changed, sorted; in a dry run, those that would be
 * @param removed the files taken away because nobody asks for them any more, sorted
 * @param unchanged how many files stayed as they were
 * @param problems files in the way, files changed by hand
 */
public record Changes(List<String> written, List<String> removed, int unchanged, List<Problem> problems) {
    /** Copies the lists. */
    public Changes {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        problems = List.copyOf(problems);
    }
}
