package org.newsarchive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.Problem;
import org.newsarchive.catalogue.Catalogue;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.census.CensusTaker;
import org.newsarchive.disk.Hash;
import org.newsarchive.disk.WholeFile;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.Fingerprint;
import org.newsarchive.page.SitePlan;
import org.newsarchive.picture.Gallery;
import org.newsarchive.picture.Measures;
import org.newsarchive.render.Output;
import org.newsarchive.render.SiteRenderer;
import org.newsarchive.render.TemplateFiles;
import org.newsarchive.search.SearchBlock;
import org.newsarchive.search.SearchEntry;
import org.newsarchive.search.SearchIndex;
import org.newsarchive.site.BuildLock;
import org.newsarchive.site.Changes;
import org.newsarchive.site.OutputFolder;
import org.newsarchive.source.SourceFolder;
import org.newsarchive.store.Store;

/** One build: sources to records, records to site. Does what changed, and ends with the same bytes as if all had. */
final class Build {
    private final BuildOptions options;
    private final Consumer<Problem> problems;
    private final Progress progress;
    private final Path records;
    private final Path memory;
    private final Store store;
    private final String program = Program.identity();

    /**
     * A build.
     *
     * @param records the folder of records
     * @param memory the folder for what is remembered between builds
     */
    private Build(BuildOptions options, Path records, Path memory, Consumer<Problem> problems, Progress progress) {
        this.options = options;
        this.records = records;
        this.memory = memory;
        this.problems = problems;
        this.progress = progress;
        this.store = new Store(records);
    }

    static BuildReport run(BuildOptions options, Consumer<Problem> problems, Progress progress) {
        Path records = options.articles().resolve(SourceFolder.NORMALIZED);
        if (options.mode() == BuildOptions.Mode.DRY_RUN) {
            try (Rehearsal rehearsal = Rehearsal.of(records, options.state())) {
                return new Build(options, rehearsal.records(), rehearsal.memory(), problems, progress).run();
            }
        }
        BuildLock lock = BuildLock.take(options.state().resolve("lock"));
        try {
            write(options.state().resolve(".gitignore"), "*\n");
            return new Build(options, records, options.state(), problems, progress).run();
        } finally {
            lock.close();
        }
    }

    private BuildReport run() {
        Path file = memory.resolve("catalogue.tsv");
        Catalogue before = Catalogue.read(file);
        progress.phase("looking", 0);
        SourceFolder.Listing listing = SourceFolder.list(options.articles());
        Ingest.Outcome ingest = new Ingest(
                        store, before, program, Standing.in(records), memory.resolve("census.tsv"), problems)
                .run(listing, options.trust(), options.jobs(), progress);
        if (!ingest.catalogue().equals(before)) {
            write(ingest.catalogue(), file);
        }
        ingest.census().ifPresent(Build::keep);
        Changes changes = site(ingest.catalogue().records().values());
        changes.problems().forEach(problems);
        long refused = listing.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        return new BuildReport(
                listing.files().size() + (int) refused,
                ingest.read(),
                ingest.failed(),
                ingest.catalogue().records().size(),
                ingest.written(),
                changes,
                ingest.slowest());
    }

    /** After the catalogue: a census of sources that the catalogue does not know yet would hide what they changed. */
    private static void keep(CensusTaker census) {
        try {
            census.keep();
        } catch (IOException e) {
            throw new ArchiveException("can't keep the census: " + e + " — check permissions and free space", e);
        }
    }

    private static void write(Catalogue catalogue, Path file) {
        try {
            catalogue.write(file);
        } catch (IOException e) {
            throw new ArchiveException("can't write " + file + ": " + e + " — check permissions and free space", e);
        }
    }

    private static void write(Path file, String text) {
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ArchiveException("can't write " + file + ": " + e + " — check permissions and free space", e);
        }
    }

    private Changes site(Collection<KnownRecord> known) {
        OutputFolder.Mode mode =
                options.mode() == BuildOptions.Mode.WRITE ? OutputFolder.Mode.WRITE : OutputFolder.Mode.DRY_RUN;
        Gallery gallery = gallery(known);
        String inputs = Hash.of(inputs(known), gallery.digest());
        try (OutputFolder folder = OutputFolder.open(
                options.output(), memory.resolve(stateOf(options).getFileName()), mode)) {
            if (options.trust() == BuildOptions.Trust.TIMES && folder.isIntact(inputs)) {
                return new Changes(List.of(), List.of(), folder.size(), List.of());
            }
            progress.phase("planning", 0);
            List<ArticleCard> cards = known.stream().map(KnownRecord::card).toList();
            SitePlan plan = SitePlan.of(options.settings(), cards, gallery);
            ArticleTexts texts = new ArticleTexts(store, options.settings(), gallery);
            SiteRenderer renderer = SiteRenderer.of(options.settings(), plan, templates(), texts);
            try (Ordered workers = new Ordered(options.jobs())) {
                render(renderer.outputs(), folder, workers);
                if (options.settings().search()) {
                    index(plan, texts, folder, workers);
                }
            }
            progress.phase("writing", 0);
            return folder.commit(inputs);
        }
    }

    /** Looks at the pictures that articles name. */
    private Gallery gallery(Collection<KnownRecord> known) {
        Path file = memory.resolve("pictures.tsv");
        Measures before = options.trust() == BuildOptions.Trust.NOTHING ? Measures.NONE : Measures.read(file);
        Gallery gallery = Gallery.of(options.articles(), before);
        List<KnownRecord> pictured = known.stream()
                .filter(record -> !record.card().pictures().isEmpty())
                .toList();
        progress.phase("looking at pictures", pictured.size());
        try (Ordered workers = new Ordered(options.jobs())) {
            workers.forEach(
                    pictured,
                    record -> {
                        gallery.look(record.card(), record.source());
                        return record;
                    },
                    done -> progress.step());
        }
        gallery.problems().forEach(problems);
        if (gallery.isNews()) {
            try {
                gallery.measures().write(file);
            } catch (IOException e) {
                throw new ArchiveException("can't write " + file + ": " + e + " — check permissions and free space", e);
            }
        }
        return gallery;
    }

    private TemplateFiles templates() {
        return TemplateFiles.standard().overriddenBy(options.templates());
    }

    private void render(List<Output> outputs, OutputFolder folder, Ordered workers) {
        progress.phase("rendering", outputs.size());
        workers.forEach(
                outputs,
                output -> {
                    String fingerprint =
                            options.trust() == BuildOptions.Trust.TIMES ? Hash.of(program, output.fingerprint()) : "";
                    folder.put(output.path().value(), fingerprint, () -> bytes(output));
                    return output;
                },
                done -> progress.step());
    }

    private static byte[] bytes(Output output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 << 10);
        try {
            output.content().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void index(SitePlan plan, ArticleTexts texts, OutputFolder folder, Ordered workers) {
        List<SearchEntry> entries = plan.articles().stream()
                .map(card -> new SearchEntry(
                        card.date().map(Object::toString).orElse(""),
                        card.path(),
                        Hash.of(program, card.trace().digest())))
                .toList();
        try {
            Path cache = memory.resolve("search");
            if (options.trust() == BuildOptions.Trust.NOTHING) {
                forget(cache);
            }
            SearchIndex index = SearchIndex.plan(entries, cache);
            List<SearchBlock> stale = index.stale();
            progress.phase("indexing", stale.size());
            workers.forEach(
                    stale,
                    block -> {
                        try {
                            block.read(entry -> texts.document(entry.path()));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        return block;
                    },
                    done -> progress.step());
            index.write((path, bytes) -> folder.put(path, Hash.of(bytes), () -> bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path cache) throws IOException {
        if (!Files.isDirectory(cache)) {
            return;
        }
        try (Stream<Path> files = Files.list(cache)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** What the whole site follows from. */
    private String inputs(Collection<KnownRecord> known) {
        List<Object> all = new ArrayList<>();
        all.add(program);
        all.add(options.settings().shown());
        all.addAll(Overrides.in(options.templates()));
        for (KnownRecord record : known) {
            all.add(record.path());
            all.add(record.card().trace().digest());
        }
        return Fingerprint.of(all.toArray());
    }

    /** Where what is known of the output folder is kept. Each output folder has its own, named after it. */
    static Path stateOf(BuildOptions options) {
        Path base = options.state().toAbsolutePath().normalize().getParent();
        Path folder = options.output().toAbsolutePath().normalize();
        String name = base == null ? folder.toString() : base.relativize(folder).toString();
        boolean plain = name.matches("[A-Za-z0-9_-]+");
        return options.state().resolve((plain ? name : Hash.of(name)) + ".tsv");
    }
}
