package org.newsarchive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.extract.Extraction;
import org.newsarchive.extract.Readers;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.source.Source;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceFolder;
import org.newsarchive.source.SourceReader;
import org.newsarchive.store.Draft;
import org.newsarchive.store.JsonLines;
import org.newsarchive.store.Store;

/** A folder of scraped articles, and all that can be made of it. */
public final class NewsArchive {
    private final Path articles;
    private final Store store;

    private NewsArchive(Path articles) {
        this.articles = articles;
        this.store = new Store(articles.resolve(SourceFolder.NORMALIZED));
    }

    /** The archive of a folder of sources. */
    public static NewsArchive in(Path articles) {
        return new NewsArchive(articles);
    }

    /** The article in a source. Changes nothing on disk. */
    public static Extraction extract(Source source) {
        return Readers.read(source, Recurrence.NONE);
    }

    /**
     * Extracts the sources in files and folders, in the order given, and writes nothing.
     *
     * @param paths files, and folders that are searched at any depth
     * @param jobs how many sources to work on at once, at least 1
     * @param drafts gets each article in order
     * @param problems gets what is wrong
     */
    public static void extract(List<Path> paths, int jobs, Consumer<Draft> drafts, Consumer<Problem> problems) {
        try (Ordered workers = new Ordered(jobs)) {
            for (Path path : paths) {
                SourceFolder.Listing listing = SourceFolder.list(path);
                listing.problems().forEach(problems);
                workers.forEach(listing.files(), (SourceFile file) -> Drafting.of(file, Recurrence.NONE), drafting -> {
                    drafting.problems().forEach(problems);
                    drafting.drafts().forEach(drafts);
                });
            }
        }
    }

    /** The record of a draft on one line, with its plain text. */
    public static String jsonLine(Draft draft) {
        return JsonLines.line(draft);
    }

    /**
     * Brings the records up to date with the sources, and the site with the records.
     *
     * @param options what to build, and how
     * @param problems gets what is wrong, in an order that never varies; one bad source stops no other
     * @param progress hears how far the build is
     * @throws org.newsarchive.article.ArchiveException where the build as a whole can't go on; the site stands as it was
     */
    public static BuildReport build(BuildOptions options, Consumer<Problem> problems, Progress progress) {
        return new Builder().build(options, problems, progress);
    }

    /**
     * Checks that sources, records and site are what they were and hold together; changes nothing.
     *
     * @param problems gets each failure
     */
    public static CheckReport check(BuildOptions options, Consumer<Problem> problems) {
        return new Check(options, problems).run();
    }

    /** The paths of all records, in order. */
    public List<RecordPath> records() {
        return store.paths();
    }

    /** A record; empty with a problem where it is not in its form. */
    public Optional<ArchivedArticle> record(RecordPath path, Consumer<Problem> problems) {
        return store.load(path, problems);
    }

    /** The source of a record, if it is still there and readable. */
    public Optional<Source> source(ArchivedArticle article, Consumer<Problem> problems) {
        String path = article.provenance().path();
        SourceFolder.Listing listing = SourceFolder.list(articles);
        List<Source> sources = new ArrayList<>();
        listing.files().stream()
                .filter(file -> path.equals(file.path()) || path.startsWith(file.path() + "#"))
                .forEach(file -> SourceReader.read(file, sources::add, problems));
        return sources.stream().filter(source -> source.path().equals(path)).findFirst();
    }
}
