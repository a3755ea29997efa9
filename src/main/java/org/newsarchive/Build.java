package org.newsarchive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.Problem;
import org.newsarchive.catalogue.Catalogue;
import org.newsarchive.catalogue.CatalogueFile;
import org.newsarchive.catalogue.LastBuild;
import org.newsarchive.disk.Mark;
import org.newsarchive.disk.WholeFile;
import org.newsarchive.site.BuildLock;
import org.newsarchive.site.Changes;
import org.newsarchive.site.OutputFolder;
import org.newsarchive.source.SourceFolder;
import org.newsarchive.store.Store;

/** One build: sources to records, records to site. Does what changed, and ends with the same bytes as if all had. */
final class Build {
    private static final String LAST = "last.bin";

    private final BuildOptions options;
    private final Consumer<Problem> problems;
    private final Progress progress;
    private final Path records;
    private final Path memory;
    private final Kept kept;

    /**
     * A build.
     *
     * @param kept what this process knows from earlier builds
     * @param records the folder of records
     * @param memory the folder for what is remembered between builds
     */
    private Build(
            BuildOptions options, Kept kept, Path records, Path memory, Consumer<Problem> problems, Progress progress) {
        this.options = options;
        this.kept = kept;
        this.records = records;
        this.memory = memory;
        this.problems = problems;
        this.progress = progress;
    }

    static BuildReport run(BuildOptions options, Kept kept, Consumer<Problem> problems, Progress progress) {
        Path records = options.articles().resolve(SourceFolder.NORMALIZED);
        if (options.mode() == BuildOptions.Mode.DRY_RUN) {
            try (Rehearsal rehearsal = Rehearsal.of(records, options.state())) {
                return new Build(options, kept, rehearsal.records(), rehearsal.memory(), problems, progress).run();
            }
        }
        BuildLock lock = BuildLock.take(options.state().resolve("lock"));
        try {
            Path ignored = options.state().resolve(".gitignore");
            write(() -> WholeFile.write(ignored, "*\n".getBytes(StandardCharsets.UTF_8)), ignored);
            return new Build(options, kept, records, options.state(), problems, progress).run();
        } finally {
            lock.close();
        }
    }

    private BuildReport run() {
        progress.phase("looking", 0);
        SourceFolder.Listing listing = SourceFolder.list(options.articles());
        Standing.Listing standing = Standing.in(records);
        OutputFolder.Mode mode =
                options.mode() == BuildOptions.Mode.DRY_RUN ? OutputFolder.Mode.DRY_RUN : OutputFolder.Mode.WRITE;
        try (OutputFolder folder = OutputFolder.open(
                options.output(), memory.resolve(stateOf(options).getFileName()), kept.site(), mode)) {
            if (options.trust() == BuildOptions.Trust.NOTHING) {
                folder.distrust();
            }
            String inputs = Inputs.of(kept.program(), options, listing, standing);
            Optional<LastBuild> last = LastBuild.read(memory.resolve(LAST))
                    .filter(known -> options.trust() == BuildOptions.Trust.TIMES
                            && known.inputs().equals(inputs)
                            && folder.isIntact(inputs));
            return last.isPresent() ? again(last.get(), listing, folder) : run(listing, standing, folder);
        }
    }

    /** All is as the last build left it. */
    private BuildReport again(LastBuild last, SourceFolder.Listing listing, OutputFolder folder) {
        last.problems().forEach(problems);
        Changes none = new Changes(List.of(), List.of(), folder.size(), List.of());
        return new BuildReport(sources(listing), 0, last.failed(), last.articles(), List.of(), none, List.of());
    }

    private BuildReport run(SourceFolder.Listing listing, Standing.Listing standing, OutputFolder folder) {
        List<Problem> said = new ArrayList<>();
        Consumer<Problem> say = problem -> {
            said.add(problem);
            problems.accept(problem);
        };
        Store store = new Store(records);
        CatalogueFile file = CatalogueFile.in(memory);
        Catalogue before = kept.catalogue().in(file.news(), news -> file.read());
        StillKnown last = new StillKnown(before, kept.program(), standing.records());
        Ingest.Outcome ingest = new Ingest(store, last, memory.resolve("census.bin"), say)
                .run(listing, options.trust(), options.jobs(), progress);
        Catalogue now = ingest.catalogue();
        if (!now.isSame(before)) {
            write(() -> file.write(now, before), file.news());
            kept.catalogue().isNow(file.news(), now);
        }
        kept.leave(options.articles(), now);
        ingest.census().ifPresent(census -> write(census::keep, memory));
        String inputs = Inputs.of(kept.program(), options, listing, standing.with(now));
        IdleSettings.of(options.settings(), now.records().values()).forEach(say);
        Changes changes = new SiteBuild(options, kept, memory, store, say, progress).run(now.records(), inputs, folder);
        changes.problems().forEach(say);
        if (said.isEmpty() || (ingest.read() == 0 && changes.problems().isEmpty())) {
            // What was said for the first time need not hold for ever: such a build is not repeated unlooked.
            LastBuild done = new LastBuild(inputs, now.records().size(), ingest.failed(), said);
            write(() -> done.write(memory.resolve(LAST)), memory);
        }
        return new BuildReport(
                sources(listing),
                ingest.read(),
                ingest.failed(),
                now.records().size(),
                ingest.written(),
                changes,
                ingest.slowest());
    }

    /** How many sources there are, those that are refused among them. */
    private static int sources(SourceFolder.Listing listing) {
        long refused = listing.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        return listing.files().size() + (int) refused;
    }

    /** Something that writes a file. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    static void write(Writing writing, Path file) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new ArchiveException("can't write " + file + ": " + e + " — check permissions and free space", e);
        }
    }

    /** Where what is known of the output folder is kept. Each output folder has its own, named after it. */
    static Path stateOf(BuildOptions options) {
        Path base = options.state().toAbsolutePath().normalize().getParent();
        Path folder = options.output().toAbsolutePath().normalize();
        String name = base == null ? folder.toString() : base.relativize(folder).toString();
        boolean plain = name.matches("[A-Za-z0-9_-]+");
        return options.state().resolve((plain ? name : new Mark().add(name)) + ".bin");
    }
}
