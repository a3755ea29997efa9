package org.newsarchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsarchive.BuildOptions.Trust;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.Catalogue;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.catalogue.KnownSource;
import org.newsarchive.census.CensusTaker;
import org.newsarchive.disk.Stamp;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.source.Neighbours;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceFolder;
import org.newsarchive.source.SourceReader;
import org.newsarchive.store.Draft;
import org.newsarchive.store.Store;
import org.newsarchive.store.Stored;

/** Brings the records up to date with the sources: every source gets a record, and keeps it. What did not change is not read. */
final class Ingest {
    private static final int SLOWEST = 5;

    private final Store store;
    private final Catalogue before;
    private final String program;
    private final SortedMap<RecordPath, Standing> standing;
    private final Places places;
    private final Consumer<Problem> problems;
    private final Path census;

    private final TreeMap<String, KnownSource> sources = new TreeMap<>();
    private final TreeMap<RecordPath, KnownRecord> records = new TreeMap<>();
    private final Set<RecordPath> written = new TreeSet<>();
    private final List<BuildReport.Slow> slowest = new ArrayList<>();

    Ingest(
            Store store,
            Catalogue before,
            String program,
            SortedMap<RecordPath, Standing> standing,
            Path census,
            Consumer<Problem> problems) {
        this.store = store;
        this.before = before;
        this.program = program;
        this.standing = standing;
        this.places = new Places(store, problems);
        this.problems = problems;
        this.census = census;
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

    /** A draft and where it is to stand. */
    private record Placed(RecordPath path, Draft draft) {}

    /** A file's drafts, placed. */
    private record Settled(Drafting drafting, List<Placed> drafts) {}

    /** A file's records, saved. */
    private record Saved(
            Settled settled, List<KnownRecord> records, List<RecordPath> written, List<Problem> problems) {}

    /** Extracts the sources that changed and saves their records. */
    Outcome run(SourceFolder.Listing listing, Trust trust, int jobs, Progress progress) {
        listing.problems().forEach(problems);
        Set<String> names = new HashSet<>();
        listing.files().forEach(file -> names.add(file.path()));
        know(names);

        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile file : listing.files()) {
            if (trust == Trust.NOTHING || !keep(file)) {
                changed.add(file);
            }
        }
        Optional<CensusTaker> taken = Optional.empty();
        try (Ordered workers = new Ordered(jobs)) {
            if (!changed.isEmpty() || !names.containsAll(before.sources().keySet())) {
                progress.phase("comparing", changed.size());
                taken = Optional.of(CensusTaker.take(census, listing.files(), changed, files -> count(files, workers)));
                changed.addAll(taken.get().affected());
                changed.sort(Comparator.comparing(SourceFile::path));
            }
            Set<String> again = new HashSet<>();
            changed.forEach(file -> again.add(file.path()));
            sources.values().stream()
                    .filter(known -> !again.contains(known.path()))
                    .flatMap(known -> known.problems().stream())
                    .forEach(problems);
            Recurrence recurrence = taken.map(CensusTaker::recurrence).orElse(Recurrence.NONE);
            progress.phase("extracting", changed.size());
            workers.forEach(
                    changed,
                    (SourceFile file) -> Drafting.of(file, recurrence),
                    drafting -> settle(drafting, names),
                    this::save,
                    saved -> {
                        note(saved);
                        progress.step();
                    });
        }
        places.forget(names, listing.files().isEmpty(), standing.keySet());
        readTheRest(jobs);
        int failed = (int) (listing.problems().stream().filter(Ingest::isError).count()
                + sources.values().stream().filter(s -> s.records().isEmpty()).count());
        return new Outcome(
                new Catalogue(program, sources, records), changed.size(), failed, List.copyOf(written), slowest, taken);
    }

    private static List<int[]> count(List<SourceFile> files, Ordered workers) {
        List<int[]> counts = new ArrayList<>();
        workers.forEach(files, CensusTaker::count, counts::add);
        return counts;
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }

    /** Which record belongs to which source, from the catalogue, and from the record where it changed. */
    private void know(Set<String> names) {
        standing.forEach((path, stamps) -> {
            @Nullable KnownRecord known = before.records().get(path);
            if (known != null && known.isAt(stamps.json(), stamps.markdown())) {
                places.know(path, known.source(), known.sha256());
                return;
            }
            Optional<Stored> stored = store.read(path, problem -> {});
            if (stored.isPresent()) {
                places.know(
                        path,
                        stored.get().article().provenance().path(),
                        stored.get().article().provenance().sha256());
            } else if (known != null) {
                places.know(path, known.source(), known.sha256());
            } else {
                places.take(path);
            }
        });
        // A record that was deleted is made again where it was: its path may have been cited.
        before.records().values().stream()
                .filter(known -> !standing.containsKey(known.path()) && names.contains(known.source()))
                .forEach(known -> places.know(known.path(), known.source(), known.sha256()));
    }

    /** Keeps what is known of a file if neither it nor its records changed. */
    private boolean keep(SourceFile file) {
        @Nullable KnownSource known = before.sources().get(file.path());
        if (known == null
                || !before.program().equals(program)
                || !isUnchanged(file, known)
                || !isAmongTheSame(file, known)) {
            return false;
        }
        for (RecordPath path : known.records()) {
            @Nullable KnownRecord record = before.records().get(path);
            Standing now = standing.getOrDefault(path, Standing.NONE);
            if (record == null || !record.isAt(now.json(), now.markdown())) {
                return false;
            }
        }
        known.records().forEach(path -> records.put(path, before.records().get(path)));
        sources.put(
                known.path(),
                new KnownSource(
                        known.path(), stamp(file), known.sha256(), known.records(), known.problems(), known.beside()));
        return true;
    }

    /** A file that was only touched or copied has the same bytes. */
    private static boolean isUnchanged(SourceFile file, KnownSource known) {
        if (known.stamp().equals(stamp(file))) {
            return true;
        }
        try {
            return known.stamp().size() == file.size()
                    && SourceReader.sha256(Files.readAllBytes(file.file())).equals(known.sha256());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A picture that came or went changes the record of a page that did not change. */
    private static boolean isAmongTheSame(SourceFile file, KnownSource known) {
        return known.beside().isEmpty()
                || known.beside().stream()
                        .allMatch(sought ->
                                Neighbours.of(file).find(sought.address()).isPresent() == sought.found());
    }

    private static Stamp stamp(SourceFile file) {
        return new Stamp(file.size(), file.modified());
    }

    private Settled settle(Drafting drafting, Set<String> names) {
        List<Placed> placed = new ArrayList<>();
        for (Draft draft : drafting.drafts()) {
            placed.add(new Placed(places.of(draft, names), draft));
        }
        return new Settled(drafting, placed);
    }

    private Saved save(Settled settled) {
        List<KnownRecord> saved = new ArrayList<>();
        List<RecordPath> changed = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        for (Placed placed : settled.drafts()) {
            store.save(placed.path(), placed.draft(), found::add).ifPresent(stored -> {
                saved.add(known(stored));
                if (stored.written()) {
                    changed.add(placed.path());
                }
            });
        }
        return new Saved(settled, saved, changed, found);
    }

    private KnownRecord known(Stored stored) {
        RecordPath path = stored.article().path();
        return new KnownRecord(
                path,
                Stamp.of(store.json(path)),
                Stamp.of(store.markdown(path)),
                stored.article().provenance().path(),
                stored.article().provenance().sha256(),
                ArticleCard.of(stored.article(), stored.digest()));
    }

    private void note(Saved saved) {
        Drafting drafting = saved.settled().drafting();
        drafting.problems().forEach(problems);
        saved.problems().forEach(problems);
        saved.records().forEach(record -> records.put(record.path(), record));
        written.addAll(saved.written());
        boolean complete = saved.records().size() == saved.settled().drafts().size();
        if (complete) {
            List<RecordPath> paths =
                    saved.records().stream().map(KnownRecord::path).toList();
            String sha256 =
                    saved.records().isEmpty() ? "" : saved.records().get(0).sha256();
            SourceFile file = drafting.file();
            sources.put(
                    file.path(),
                    new KnownSource(file.path(), stamp(file), sha256, paths, drafting.problems(), drafting.beside()));
        } else {
            // Its record can't be saved; what stands is shown, and the source is tried again next time.
            SourceFile file = drafting.file();
            sources.put(file.path(), new KnownSource(file.path(), Stamp.NONE, "", List.of(), List.of(), List.of()));
        }
        slowest.add(new BuildReport.Slow(drafting.file().path(), Duration.ofNanos(drafting.nanos())));
        slowest.sort(Comparator.comparing(BuildReport.Slow::time).reversed());
        if (slowest.size() > SLOWEST) {
            slowest.remove(SLOWEST);
        }
    }

    /** Records without a source, and those that could not be saved, are taken as they stand. */
    private void readTheRest(int jobs) {
        List<RecordPath> rest = new ArrayList<>();
        for (RecordPath path : places.standing()) {
            @Nullable KnownRecord known = before.records().get(path);
            Standing now = standing.getOrDefault(path, Standing.NONE);
            if (records.containsKey(path) || !(standing.containsKey(path) || Files.exists(store.json(path)))) {
                continue;
            }
            if (known != null && known.isAt(now.json(), now.markdown())) {
                records.put(path, known);
            } else {
                rest.add(path);
            }
        }
        Map<RecordPath, List<Problem>> found = new HashMap<>();
        rest.forEach(path -> found.put(path, new ArrayList<>()));
        try (Ordered workers = new Ordered(jobs)) {
            workers.forEach(
                    rest,
                    path -> store.read(path, found.getOrDefault(path, new ArrayList<>())::add)
                            .map(this::known),
                    record -> record.ifPresent(known -> records.put(known.path(), known)));
        }
        rest.forEach(path -> found.getOrDefault(path, List.of()).forEach(problems));
    }
}
