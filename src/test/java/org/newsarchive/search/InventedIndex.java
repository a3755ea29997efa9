package org.newsarchive.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.RecordPath;
import org.newsarchive.bench.InventedArchive;
import org.newsarchive.bench.InventedArticle;

/** Indexes an invented archive and prints what it costs: {@code InventedIndex ARTICLES FOLDER}. */
final class InventedIndex {
    private static final InventedArchive ARCHIVE = new InventedArchive();

    private InventedIndex() {}

    public static void main(String[] args) throws IOException {
        int articles = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        List<SearchEntry> entries = entries(articles);
        long[] inventing = new long[1];
        long start = cpu();
        SearchIndex index = SearchIndex.plan(entries, folder.resolve("cache"));
        index.read(entry -> {
            long from = cpu();
            SearchDocument document = document(number(entry));
            inventing[0] += cpu() - from;
            return document;
        });
        long read = cpu();
        long[] size = new long[2];
        index.write((path, fingerprint, made) -> {
            byte[] bytes = made.get();
            size[0] += bytes.length;
            size[1]++;
            Path file = folder.resolve("site").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        });
        System.out.printf(
                "%d articles: read %d us, merge and write %d us, %d bytes each, %d files%n",
                articles,
                (read - start - inventing[0]) / 1000 / articles,
                (cpu() - read) / 1000 / articles,
                size[0] / articles,
                size[1]);
    }

    /** The entries of the first articles. */
    static List<SearchEntry> entries(int articles) {
        List<SearchEntry> entries = new ArrayList<>();
        for (int number = 0; number < articles; number++) {
            String day = ARCHIVE.article(number).day().toString();
            String path = day.substring(0, 4) + "/" + day.substring(5, 7) + "/story-" + number;
            entries.add(new SearchEntry(day, new RecordPath(path), "1"));
        }
        return entries;
    }

    static int number(SearchEntry entry) {
        return Integer.parseInt(entry.path().slug().substring("story-".length()));
    }

    /** An article as the index takes it. */
    static SearchDocument document(int number) {
        InventedArticle article = ARCHIVE.article(number);
        return new SearchDocument(
                article.headline(),
                article.dek(),
                List.of(article.author()),
                List.of(article.section()),
                Optional.of(article.publication()),
                Optional.of("en"),
                String.join("\n\n", article.paragraphs()));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported()
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : System.nanoTime();
    }
}
