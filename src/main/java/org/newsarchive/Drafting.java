package org.newsarchive;

import java.util.ArrayList;
import java.util.List;
import org.newsarchive.article.Problem;
import org.newsarchive.extract.Extraction;
import org.newsarchive.extract.Readers;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.source.Sought;
import org.newsarchive.source.Source;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceReader;
import org.newsarchive.store.Draft;

/**
 * What came of one source file.
 *
 * @param file the file
 * @param drafts the articles in it
 * @param problems what is wrong with it
 * @param beside what was looked for beside it
 * @param nanos how long it took, in nanoseconds
 */
record Drafting(SourceFile file, List<Draft> drafts, List<Problem> problems, List<Sought> beside, long nanos) {
    /** Reads and extracts a file. A defect of Archiver's own in one file is a problem of that file and stops no other. */
    static Drafting of(SourceFile file, Recurrence recurrence) {
        long start = System.nanoTime();
        List<Draft> drafts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Sought> beside = new ArrayList<>();
        try {
            SourceReader.read(
                    file,
                    source -> {
                        drafts.add(draft(source, recurrence, problems));
                        beside.addAll(source.beside().sought());
                    },
                    problems::add);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            problems.add(Problem.error(
                    file.path(),
                    "could not be extracted (" + defect + ")",
                    "this is a defect of Archiver: please report it"));
        }
        return new Drafting(file, drafts, problems, beside, System.nanoTime() - start);
    }

    private static Draft draft(Source source, Recurrence recurrence, List<Problem> problems) {
        Extraction extraction = Readers.read(source, recurrence);
        problems.addAll(extraction.problems());
        return new Draft(
                extraction.article(),
                extraction.evidence(),
                extraction.ledger(),
                source.text(),
                extraction.provenance(),
                Version.CURRENT);
    }
}
