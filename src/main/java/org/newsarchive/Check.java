package org.newsarchive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.site.SiteCheck;
import org.newsarchive.source.Source;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceFolder;
import org.newsarchive.source.SourceReader;
import org.newsarchive.store.Store;

/** Whether sources, records and site are what they were when the records and the site were made. */
final class Check {
    private final BuildOptions options;
    private final Consumer<Problem> problems;
    private final AtomicInteger failures = new AtomicInteger();

    Check(BuildOptions options, Consumer<Problem> problems) {
        this.options = options;
        this.problems = problems;
    }

    CheckReport run() {
        Store store = new Store(options.articles().resolve(SourceFolder.NORMALIZED));
        SourceFolder.Listing listing = SourceFolder.list(options.articles());
        Map<String, SourceFile> files = new HashMap<>();
        listing.files().forEach(file -> files.put(file.path(), file));
        Set<String> used = new HashSet<>();
        int records = 0;
        for (RecordPath path : store.paths()) {
            records++;
            store.load(path, this::fail).ifPresent(article -> {
                used.add(article.provenance().path());
                check(article, files);
            });
        }
        SiteCheck site = new SiteCheck(options.output(), Build.stateOf(options), this::fail);
        int written = site.run();
        return new CheckReport(records, used.size(), written, site.links(), failures.get());
    }

    private void check(ArchivedArticle article, Map<String, SourceFile> files) {
        String path = article.provenance().path();
        int part = path.indexOf('#');
        SourceFile file = files.get(part < 0 ? path : path.substring(0, part));
        if (file == null) {
            fail(Problem.error(path, "is gone, and " + article.path() + ".json was made from it", "bring it back"));
            return;
        }
        Optional<Source> source = read(file, path);
        if (source.isEmpty()) {
            return;
        }
        if (!source.get().sha256().equals(article.provenance().sha256())) {
            fail(Problem.error(
                    path, "is not what " + article.path() + ".json was made from", "bring it back, or build again"));
        } else if (article.ledger().length()
                != source.get().text().codePointCount(0, source.get().text().length())) {
            fail(Problem.error(
                    article.path() + ".json",
                    "has a ledger that does not account for every character of " + path,
                    "build again with --force"));
        }
    }

    private Optional<Source> read(SourceFile file, String path) {
        Source[] found = new Source[1];
        SourceReader.read(
                file,
                source -> {
                    if (source.path().equals(path)) {
                        found[0] = source;
                    }
                },
                problem -> {
                    if (problem.severity() == Problem.Severity.ERROR) {
                        fail(problem);
                    }
                });
        return Optional.ofNullable(found[0]);
    }

    private void fail(Problem problem) {
        failures.incrementAndGet();
        problems.accept(problem);
    }
}
