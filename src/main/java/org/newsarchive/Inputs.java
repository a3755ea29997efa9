package org.newsarchive;

import java.util.Map;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.Mark;
import org.newsarchive.page.Fingerprints;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceFolder;

/** All that a build is made from, summed up: where it is the same, and the site as it was left, there is nothing to do. */
final class Inputs {
    private Inputs() {}

    /**
     * The sum of all.
     *
     * @param program what extracts and renders
     * @param sources the sources, as they were listed
     * @param records the records, as they stand
     */
    static String of(String program, BuildOptions options, SourceFolder.Listing sources, Standing.Listing records) {
        Mark mark = new Mark();
        mark.add(program).add(new Fingerprints().of(options.settings().shown()));
        Overrides.in(options.templates()).forEach(mark::add);
        for (SourceFile file : sources.files()) {
            mark.add(file.path()).add(file.stamp());
        }
        sources.problems().forEach(problem -> mark.add(problem.toString()));
        long standing = 0;
        for (Map.Entry<RecordPath, Standing> record : records.records().entrySet()) {
            standing += new Mark()
                    .add(record.getKey().value())
                    .add(record.getValue().json())
                    .add(record.getValue().markdown())
                    .value();
        }
        return mark.add(standing).add(sources.others()).add(records.others()).toString();
    }
}
