package org.newsarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.article.RecordPath;

class SearchIndexTest {
    private static final int ARTICLES = 300;

    private static final List<SearchEntry> ENTRIES = InventedIndex.entries(ARTICLES);
    private static final List<SearchDocument> DOCUMENTS =
            IntStream.range(0, ARTICLES).mapToObj(InventedIndex::document).toList();

    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesForAnyOrderCacheAndThreads() throws IOException {
        List<SearchEntry> entries = ENTRIES;
        Map<String, String> files = files(entries, "first");
        List<SearchEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(5));
        SearchIndex parallel = SearchIndex.plan(shuffled, folder.resolve("second"));
        parallel.stale().parallelStream().forEach(block -> {
            try {
                block.read(entry -> DOCUMENTS.get(InventedIndex.number(entry)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(write(parallel)).isEqualTo(files);
        assertThat(files(shuffled, "first")).isEqualTo(files);
    }

    @Test
    void readsAgainOnlyTheBlockOfAChangedArticle() throws IOException {
        List<SearchEntry> entries = new ArrayList<>(ENTRIES);
        files(entries, "kept");
        SearchEntry old = entries.get(100);
        entries.set(100, new SearchEntry(old.date(), old.path(), "2"));
        SearchIndex index = SearchIndex.plan(entries, folder.resolve("kept"));
        assertThat(index.stale()).hasSize(1);
        assertThat(index.stale().get(0).entries()).contains(entries.get(100));
        index.read(entry -> DOCUMENTS.get(InventedIndex.number(entry)));
        assertThat(write(index)).isEqualTo(files(entries, "fresh"));
    }

    @Test
    void forgetsBlocksThatAreNoLongerUsed() throws IOException {
        files(ENTRIES, "cache");
        Set<Path> before = cached();
        files(ENTRIES.subList(0, ARTICLES - 100), "cache");
        files(ENTRIES, "cache");
        assertThat(cached()).isEqualTo(before);
    }

    @Test
    void writesFilesThatStayInTheIndexAndSmall() throws IOException {
        files(ENTRIES, "cache").forEach((path, content) -> {
            assertThat(path).matches("search/[a-z0-9/-]+[.]js");
            assertThat(content).startsWith("archiveSearch(\"" + path.substring(7, path.length() - 3) + "\",");
            assertThat(content.length()).isLessThan(12 << 10);
        });
    }

    @Test
    void takesAnEmptyArchiveAndEmptyArticles() throws IOException {
        assertThat(files(List.of(), "none")).containsOnlyKeys("search/root.js");
        SearchIndex index = SearchIndex.plan(
                List.of(new SearchEntry("", new RecordPath("undated/nothing"), "1")), folder.resolve("one"));
        index.read(entry -> new SearchDocument("", "", List.of(), List.of(), Optional.empty(), Optional.empty(), ""));
        assertThat(write(index)).containsOnlyKeys("search/root.js", "search/cards/0/0.js");
    }

    private Map<String, String> files(List<SearchEntry> entries, String cache) throws IOException {
        SearchIndex index = SearchIndex.plan(entries, folder.resolve(cache));
        index.read(entry -> DOCUMENTS.get(InventedIndex.number(entry)));
        return write(index);
    }

    private static Map<String, String> write(SearchIndex index) throws IOException {
        Map<String, String> files = new TreeMap<>();
        index.write((path, bytes) -> assertThat(files.put(path, new String(bytes, StandardCharsets.UTF_8)))
                .isNull());
        return files;
    }

    private Set<Path> cached() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            return new HashSet<>(files.toList());
        }
    }
}
