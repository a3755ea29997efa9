package org.newsarchive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceFolder;
import org.newsarchive.store.Draft;
import org.newsarchive.store.RecordEntry;
import org.newsarchive.store.Store;

/** Brings the records up to date with the sources: every source gets a record, and keeps it. */
final class Ingest {
    private final Store store;
    private final Map<String, RecordPath> known = new HashMap<>();
    private final Map<String, RecordEntry> byHash = new HashMap<>();
    private final Set<RecordPath> taken = new HashSet<>();
    private final Consumer<Problem> problems;

    Ingest(Store store, Consumer<Problem> problems) {
        this.store = store;
        this.problems = problems;
        for (RecordPath path : store.paths()) {
            taken.add(path);
            store.entry(path, problem -> {}).ifPresent(this::know);
        }
    }

    private void know(RecordEntry entry) {
        RecordPath other = known.putIfAbsent(entry.sourcePath(), entry.path());
        if (other != null) {
            problems.accept(Problem.warning(
                    entry.path() + ".json",
                    "says that it was made from " + entry.sourcePath() + ", as " + other + ".json does",
                    "delete one of them"));
        }
        byHash.put(entry.sha256(), entry);
    }

    /** Extracts the sources and saves their records; returns how many sources could not be used. */
    int run(SourceFolder.Listing listing, int jobs) {
        Set<String> sources = new HashSet<>();
        listing.files().forEach(file -> sources.add(file.path()));
        int[] failed = {
            (int) listing.problems().stream()
                    .filter(p -> p.severity() == Problem.Severity.ERROR)
                    .count()
        };
        listing.problems().forEach(problems);
        try (Ordered workers = new Ordered(jobs)) {
            workers.forEach(listing.files(), (SourceFile file) -> Drafting.of(file, Recurrence.NONE), drafting -> {
                drafting.problems().forEach(problems);
                boolean saved = !drafting.drafts().isEmpty();
                for (Draft draft : drafting.drafts()) {
                    saved &= save(draft, sources);
                }
                failed[0] += saved ? 0 : 1;
            });
        }
        forget(sources, listing.files().isEmpty());
        return failed[0];
    }

    private boolean save(Draft draft, Set<String> sources) {
        RecordPath path = place(draft, sources);
        taken.add(path);
        known.put(draft.provenance().path(), path);
        return store.save(path, draft, problems).isPresent();
    }

    private RecordPath place(Draft draft, Set<String> sources) {
        RecordPath path = known.get(draft.provenance().path());
        if (path == null) {
            return renamed(draft, sources).orElseGet(() -> Store.choose(draft, taken::contains));
        }
        if (path.folder().equals("undated")
                && draft.article().metadata().datePublished().isPresent()) {
            // A path without a date was never sound; this one is, and the old one leads to it.
            RecordPath dated = Store.choose(draft, taken::contains);
            store.move(path, dated);
            return dated;
        }
        return path;
    }

    /** The record of a source that has another name now. */
    private Optional<RecordPath> renamed(Draft draft, Set<String> sources) {
        return Optional.ofNullable(byHash.get(draft.provenance().sha256()))
                .filter(entry -> !sources.contains(entry.sourcePath()))
                .map(entry -> {
                    known.remove(entry.sourcePath());
                    byHash.remove(entry.sha256());
                    return entry.path();
                });
    }

    /** Removes records whose source is gone, but never one that was edited by hand, and none where all sources are gone. */
    private void forget(Set<String> sources, boolean nothingLeft) {
        new TreeMap<>(known).forEach((source, path) -> {
            if (sources.contains(part(source))) {
                return;
            }
            boolean edited = store.load(path, problem -> {})
                    .map(record -> !record.edited().isEmpty())
                    .orElse(true);
            if (nothingLeft || edited) {
                problems.accept(Problem.note(
                        path + ".json",
                        "stays, though its source " + source + " is gone",
                        "delete the record if it is not wanted"));
            } else {
                store.remove(path);
            }
        });
    }

    private static String part(String source) {
        int hash = source.indexOf('#');
        return hash < 0 ? source : source.substring(0, hash);
    }
}
