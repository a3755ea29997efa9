package org.newsarchive.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.PackedWriter;
import org.newsarchive.extract.Extraction;
import org.newsarchive.extract.Readers;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.page.Album;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.SitePlan;
import org.newsarchive.page.Sketch;
import org.newsarchive.render.InMemory;
import org.newsarchive.render.Output;
import org.newsarchive.render.SiteRenderer;
import org.newsarchive.render.TemplateFiles;
import org.newsarchive.settings.Settings;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a build does to each article, once Java is warm: microseconds an article. See {@code src/docs/speed.md}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class HotLoops {
    private static final int ARTICLES = 500;

    private final List<Source> sources = new ArrayList<>();
    private final List<ArchivedArticle> articles = new ArrayList<>();
    private final List<ArticleCard> cards = new ArrayList<>();
    private final List<Output> pages = new ArrayList<>();

    /** Makes the articles that all loops work on. */
    @Setup
    public void invent() {
        InventedArchive archive = new InventedArchive();
        for (int number = 0; number < ARTICLES; number++) {
            sources.add(new Source(
                    InventedArchive.name(number) + ".txt",
                    Format.TEXT,
                    archive.text(archive.article(number)),
                    "utf-8",
                    "0".repeat(64),
                    Optional.empty(),
                    Optional.empty()));
            articles.add(archived(number, Readers.read(sources.get(number), Recurrence.NONE)));
            cards.add(ArticleCard.of(articles.get(number), Integer.toString(number)));
        }
        SiteRenderer.of(Settings.defaults(), plan(), TemplateFiles.standard(), new InMemory(articles), "")
                .outputs()
                .stream()
                .filter(page -> page.path().value().matches("2000/01/a\\d+\\.html"))
                .forEach(pages::add);
    }

    private static ArchivedArticle archived(int number, Extraction extraction) {
        return new ArchivedArticle(
                new RecordPath("2000/01/a" + number),
                List.of(),
                extraction.article(),
                extraction.evidence(),
                extraction.ledger(),
                extraction.provenance(),
                "",
                Set.of());
    }

    /** Text to article. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public int extract() {
        int words = 0;
        for (Source source : sources) {
            words += Readers.read(source, Recurrence.NONE).article().metadata().wordCount();
        }
        return words;
    }

    /** Article to sketch, by which related articles and other versions are found. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public int sketch() {
        PackedWriter sketches = new PackedWriter();
        for (ArchivedArticle article : articles) {
            Sketch.of(PlainText.of(article.article().body())).write(sketches);
        }
        return sketches.bytes().length;
    }

    /** Cards to pages, without their text. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public SitePlan plan() {
        return SitePlan.of(Settings.defaults(), cards, Album.EMPTY);
    }

    /** Articles to HTML. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void render() throws IOException {
        for (Output page : pages) {
            page.content().writeTo(OutputStream.nullOutputStream());
        }
    }
}
