package org.newsarchive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.store.Draft;
import org.newsarchive.store.Store;

/** Where the articles of an archive stand: which path belongs to which source, and which are free. */
final class Places {
    private final Store store;
    private final Consumer<Problem> problems;
    private final Map<String, RecordPath> bySource = new HashMap<>();
    private final Map<String, Known> byHash = new HashMap<>();
    private final Set<RecordPath> taken = new HashSet<>();

    Places(Store store, Consumer<Problem> problems) {
        this.store = store;
        this.problems = problems;
    }

    private record Known(RecordPath path, String source, String sha256) {}

    /** Learns that a record was made from a source. */
    void know(RecordPath path, String source, String sha256) {
        taken.add(path);
        RecordPath other = bySource.putIfAbsent(source, path);
        if (other != null) {
            problems.accept(Problem.warning(
                    path + ".json",
                    "says that it was made from " + source + ", as " + other + ".json does",
                    "delete one of them"));
        }
        byHash.put(sha256, new Known(path, source, sha256));
    }

    /** Learns that a path is in use, by a record that can't be read. */
    void take(RecordPath path) {
        taken.add(path);
    }

    /** The paths in use but for those given, in order. */
    List<RecordPath> without(Set<RecordPath> others) {
        return taken.stream().filter(path -> !others.contains(path)).sorted().toList();
    }

    /**
     * The path of a draft: the one that its source has, or a new one.
     *
     * @param sources the sources that there are
     */
    RecordPath of(Draft draft, Set<String> sources) {
        RecordPath path = choose(draft, sources);
        taken.add(path);
        bySource.put(draft.provenance().path(), path);
        return path;
    }

    private RecordPath choose(Draft draft, Set<String> sources) {
        @Nullable RecordPath path = bySource.get(draft.provenance().path());
        if (path == null) {
            return renamed(draft, sources).orElseGet(() -> Store.choose(draft, taken::contains));
        }
        if (path.folder().equals("undated")
                && draft.article().metadata().datePublished().isPresent()) {
            // A path without a date was never sound; this one is, and the old one leads to it.
            RecordPath dated = Store.choose(draft, taken::contains);
            store.move(path, dated);
            taken.remove(path);
            return dated;
        }
        return path;
    }

    /** The record of a source that has another name now. */
    private Optional<RecordPath> renamed(Draft draft, Set<String> sources) {
        return Optional.ofNullable(byHash.get(draft.provenance().sha256()))
                .filter(entry -> !sources.contains(file(entry.source())))
                .map(entry -> {
                    bySource.remove(entry.source());
                    byHash.remove(entry.sha256());
                    return entry.path();
                });
    }

    /**
     * Removes records whose source is gone, but never one that was edited by hand, and none where all sources are gone.
     *
     * @param sources the sources that there are
     * @param standing the records that stood before
     */
    void forget(Set<String> sources, boolean nothingLeft, Set<RecordPath> standing) {
        SortedMap<String, RecordPath> gone = new TreeMap<>();
        bySource.forEach((source, path) -> {
            if (!sources.contains(file(source)) && standing.contains(path)) {
                gone.put(source, path);
            }
        });
        gone.forEach((source, path) -> {
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
                taken.remove(path);
            }
        });
    }

    /** The file of a source; a part of a file follows {@code #}. */
    private static String file(String source) {
        int hash = source.indexOf('#');
        return hash < 0 ? source : source.substring(0, hash);
    }
}
