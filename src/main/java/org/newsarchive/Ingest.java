package org.newsarchive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.newsarchive.BuildOptions.Trust;
import org.newsarchive.article.Problem;
import org.newsarchive.article.Provenance;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.Catalogue;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.catalogue.KnownSource;
import org.newsarchive.census.CensusTaker;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceFolder;
import org.newsarchive.store.Draft;
import org.newsarchive.store.Store;
import org.newsarchive.store.Stored;

/** Brings the records up to date with the sources: every source gets a record, and keeps it. What did not change is not read. */
final class Ingest {
    private final Store store;
    private final StillKnown last;
    private final Places places;
    private final Records saving;
    private final Path census;
    private final Consumer<Problem> problems;

    private final Map<String, KnownSource> sources = new LinkedHashMap<>();
    private final Map<RecordPath, KnownRecord> records = new LinkedHashMap<>();
    private final Set<RecordPath> written = new TreeSet<>();
    private final Slowest slowest = new Slowest();

    /**
     * An ingest.
     *
     * @param census the file in which it is kept how often each line stands in the archive
     */
    Ingest(Store store, StillKnown last, Path census, Consumer<Problem> problems) {
        this.store = store;
        this.last = last;
        this.places = new Places(store, problems);
        this.saving = new Records(store);
        this.census = census;
        this.problems = problems;
    }

    /**
     * What came of it.
     *
     * @param catalogue what is known now
     * @param read how many sources were read
     * @param failed how many sources could not be used
     * @param written the records that were written, in order
     * @param slowest the sources that took longest
     * @param census how often each line stands in the archive; empty where nothing changed that counts
     */
    record Outcome(
            Catalogue catalogue,
            int read,
            int failed,
            List<RecordPath> written,
            List<BuildReport.Slow> slowest,
            Optional<CensusTaker> census) {}

    /** Extracts the sources that changed and saves their records. */
    Outcome run(SourceFolder.Listing listing, Trust trust, int jobs, Progress progress) {
        listing.problems().forEach(problems);
        Set<String> names = new HashSet<>();
        listing.files().forEach(file -> names.add(file.path()));
        know(names);
        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile file : listing.files()) {
            Optional<KnownSource> known = trust == Trust.NOTHING ? Optional.empty() : last.source(file);
            known.ifPresentOrElse(this::keep, () -> changed.add(file));
        }
        Optional<CensusTaker> taken = Optional.empty();
        try (Ordered workers = new Ordered(jobs)) {
            if (!changed.isEmpty() || !names.containsAll(last.before().sources().keySet())) {
                progress.phase("comparing", changed.size());
                taken = Optional.of(CensusTaker.take(census, listing.files(), changed, files -> count(files, workers)));
                changed.addAll(taken.get().affected());
                changed.sort(Comparator.comparing(SourceFile::path));
            }
            repeatProblems(changed);
            Recurrence recurrence = taken.map(CensusTaker::recurrence).orElse(Recurrence.NONE);
            progress.phase("extracting", changed.size());
            workers.forEach(
                    changed,
                    (SourceFile file) -> Drafting.of(file, recurrence),
                    drafting -> settle(drafting, names),
                    saving::save,
                    saved -> {
                        note(saved);
                        progress.step();
                    });
            places.forget(names, listing.files().isEmpty(), last.standing());
            readTheRest(workers);
        }
        return new Outcome(
                new Catalogue(last.program(), sources, records),
                changed.size(),
                failed(listing),
                List.copyOf(written),
                slowest.list(),
                taken);
    }

    /** Which record belongs to which source, from the catalogue, and from the record where it changed. */
    private void know(Set<String> names) {
        for (RecordPath path : last.standing()) {
            Optional<KnownRecord> known = last.record(path);
            if (known.isPresent()) {
                place(known.get());
            } else {
                knowAnew(path);
            }
        }
        // A record that was deleted is made again where it was: its path may have been cited.
        for (KnownRecord known : last.before().records().values()) {
            if (!last.standing().contains(known.path()) && names.contains(known.source())) {
                place(known);
            }
        }
    }

    private void knowAnew(RecordPath path) {
        Optional<Provenance> origin =
                store.read(path, problem -> {}).map(Stored::article).map(article -> article.provenance());
        if (origin.isPresent()) {
            places.know(path, origin.get().path(), origin.get().sha256());
        } else {
            Optional.ofNullable(last.before().records().get(path))
                    .ifPresentOrElse(this::place, () -> places.take(path));
        }
    }

    private void place(KnownRecord known) {
        places.know(known.path(), known.source(), known.sha256());
    }

    private void keep(KnownSource known) {
        for (RecordPath path : known.records()) {
            records.put(path, last.record(path).orElseThrow());
        }
        sources.put(known.path(), known);
    }

    private static List<int[]> count(List<SourceFile> files, Ordered workers) {
        List<int[]> counts = new ArrayList<>();
        workers.forEach(files, CensusTaker::count, counts::add);
        return counts;
    }

    /** What was said of a source holds until it is read again. */
    private void repeatProblems(List<SourceFile> changed) {
        Set<String> again = new HashSet<>();
        changed.forEach(file -> again.add(file.path()));
        sources.values().stream()
                .filter(known -> !again.contains(known.path()))
                .flatMap(known -> known.problems().stream())
                .forEach(problems);
    }

    private Records.Settled settle(Drafting drafting, Set<String> names) {
        List<Records.Placed> placed = new ArrayList<>();
        for (Draft draft : drafting.drafts()) {
            placed.add(new Records.Placed(places.of(draft, names), draft));
        }
        return new Records.Settled(drafting, placed);
    }

    private void note(Records.Saved saved) {
        saved.problems().forEach(problems);
        saved.records().forEach(record -> records.put(record.path(), record));
        written.addAll(saved.written());
        sources.put(saved.source().path(), saved.source());
        slowest.note(saved.drafting());
    }

    /** Records without a source, and those that could not be saved, are taken as they stand. */
    private void readTheRest(Ordered workers) {
        List<RecordPath> rest = new ArrayList<>();
        for (RecordPath path : places.without(records.keySet())) {
            if (last.standing().contains(path) || Files.exists(store.json(path))) {
                last.recordReadByThisProgram(path)
                        .ifPresentOrElse(known -> records.put(path, known), () -> rest.add(path));
            }
        }
        record Reading(Optional<KnownRecord> record, List<Problem> problems) {}
        workers.forEach(
                rest,
                path -> {
                    List<Problem> found = new ArrayList<>();
                    return new Reading(saving.read(path, found::add), found);
                },
                reading -> {
                    reading.record().ifPresent(known -> records.put(known.path(), known));
                    reading.problems().forEach(problems);
                });
    }

    private int failed(SourceFolder.Listing listing) {
        long refused = listing.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        long useless = sources.values().stream()
                .filter(source -> source.records().isEmpty())
                .count();
        return (int) (refused + useless);
    }
}
