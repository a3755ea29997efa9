package org.newsarchive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.newsarchive.article.Problem;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.disk.FolderTree;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.SitePlan;
import org.newsarchive.picture.Gallery;
import org.newsarchive.picture.Measures;
import org.newsarchive.render.Output;
import org.newsarchive.render.SiteRenderer;
import org.newsarchive.render.TemplateFiles;
import org.newsarchive.search.SearchBlock;
import org.newsarchive.search.SearchEntry;
import org.newsarchive.search.SearchIndex;
import org.newsarchive.site.Changes;
import org.newsarchive.site.OutputFolder;
import org.newsarchive.store.Store;

/**
 * The second half of a build: records to site.
 *
 * @param kept what this process knows from earlier builds
 * @param memory the folder for what is remembered between builds
 * @param store the records
 */
record SiteBuild(
        BuildOptions options, Kept kept, Path memory, Store store, Consumer<Problem> problems, Progress progress) {
    /** A look at a file takes so little that handing it to another thread takes as long. */
    private static final int LOOKED_AT_TOGETHER = 64;

    /**
     * Builds the site.
     *
     * @param known the records
     * @param inputs what it is made from, summed up
     */
    Changes run(Map<RecordPath, KnownRecord> known, String inputs, OutputFolder folder) {
        try (Ordered workers = new Ordered(options.jobs())) {
            Gallery gallery = gallery(known.values(), workers);
            ArticleTexts texts = new ArticleTexts(store, known, options.settings(), gallery);
            progress.phase("planning", 0);
            List<ArticleCard> cards =
                    known.values().stream().map(KnownRecord::card).toList();
            SitePlan plan = SitePlan.of(options.settings(), cards, gallery);
            TemplateFiles templates = kept.templates(options);
            render(SiteRenderer.of(options.settings(), plan, templates, texts, kept.program()), folder, workers);
            if (options.settings().search()) {
                index(plan, texts, folder, workers);
            }
        } catch (Outdated newsCame) {
            return folder.leave();
        }
        progress.phase("writing", 0);
        return folder.commit(inputs);
    }

    /** Looks at the pictures that articles name. */
    private Gallery gallery(Collection<KnownRecord> known, Ordered workers) {
        Path file = memory.resolve("pictures.tsv");
        Measures before = options.trust() == BuildOptions.Trust.NOTHING ? Measures.NONE : Measures.read(file);
        Gallery gallery = Gallery.of(options.articles(), before);
        List<KnownRecord> pictured = known.stream()
                .filter(record -> !record.card().pictures().isEmpty())
                .toList();
        progress.phase("looking at pictures", pictured.size());
        workers.forEach(
                pictured,
                record -> {
                    gallery.look(record.card(), record.source());
                    return record;
                },
                done -> progress.step());
        gallery.problems().forEach(problems);
        if (gallery.isNews()) {
            Build.write(() -> gallery.measures().write(file), file);
        }
        return gallery;
    }

    /** First what is made from something else now, then a look at what should still stand. */
    private void render(SiteRenderer renderer, OutputFolder folder, Ordered workers) {
        List<Output> outputs = renderer.outputs();
        progress.phase("rendering", outputs.size());
        Map<Boolean, List<Output>> known = outputs.stream()
                .collect(Collectors.partitioningBy(
                        output -> folder.knows(output.path().value(), output.fingerprint())));
        put(known.getOrDefault(false, List.of()), 1, folder, workers);
        if (options.mode() == BuildOptions.Mode.PREVIEW && folder.publish()) {
            progress.published();
        }
        put(known.getOrDefault(true, List.of()), LOOKED_AT_TOGETHER, folder, workers);
    }

    private void put(List<Output> outputs, int together, OutputFolder folder, Ordered workers) {
        List<List<Output>> parts = new ArrayList<>();
        for (int from = 0; from < outputs.size(); from += together) {
            parts.add(outputs.subList(from, Math.min(from + together, outputs.size())));
        }
        workers.forEach(
                parts,
                part -> {
                    part.forEach(
                            output -> folder.put(output.path().value(), output.fingerprint(), () -> bytes(output)));
                    return part;
                },
                part -> {
                    part.forEach(done -> progress.step());
                    goOn(folder);
                });
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
                        card.trace().digest() + ' ' + kept.program()))
                .toList();
        try {
            Path cache = memory.resolve("search");
            if (options.trust() == BuildOptions.Trust.NOTHING && Files.isDirectory(cache)) {
                FolderTree.remove(cache);
            }
            SearchIndex index = SearchIndex.plan(entries, cache);
            List<SearchBlock> stale = index.stale();
            progress.phase("indexing", stale.size());
            workers.forEach(
                    stale,
                    block -> {
                        read(block, texts);
                        return block;
                    },
                    done -> {
                        progress.step();
                        goOn(folder);
                    });
            index.write((path, fingerprint, bytes) -> {
                folder.put(path, fingerprint + kept.program(), bytes);
                goOn(folder);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unless who waits has seen what he waits for, and changed something else meanwhile. */
    private void goOn(OutputFolder folder) {
        if (folder.isPublished() && progress.isOutdated()) {
            throw new Outdated();
        }
    }

    private static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static void read(SearchBlock block, ArticleTexts texts) {
        try {
            block.read(entry -> texts.document(entry.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
