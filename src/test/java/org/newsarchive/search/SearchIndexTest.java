package org.newsarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Of few words, so that changes often decide which pairs of them the index knows. */
    @Test
    void givesTheBytesOfAFreshIndexAfterAnyChanges() throws IOException {
        Random random = new Random(11);
        List<SearchEntry> entries = new ArrayList<>(ENTRIES);
        Map<RecordPath, SearchDocument> documents = new HashMap<>();
        entries.forEach(entry -> documents.put(entry.path(), babbled(random)));
        write(read(entries, documents, "kept"));
        for (int change = 0; change < 30; change++) {
            for (int left = random.nextInt(4); left >= 0; left--) {
                int at = random.nextInt(entries.size());
                SearchEntry old = entries.get(at);
                entries.set(at, new SearchEntry(old.date(), old.path(), old.fingerprint() + "+"));
                SearchDocument now = Objects.requireNonNull(documents.get(old.path()));
                documents.put(
                        old.path(),
                        change % 3 == 0 ? babbled(random) : longer(now, babbled(random), random.nextInt(8)));
            }
            if (change % 10 == 9) {
                entries.remove(random.nextInt(entries.size()));
            }
            assertThat(write(read(entries, documents, "kept")))
                    .isEqualTo(write(read(entries, documents, "fresh" + change)));
        }
    }

    private static SearchDocument babbled(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int word = (int) (40 * Math.pow(random.nextDouble(), 2));
            words.add("zo" + (char) ('a' + word / 6) + (char) ('m' + word % 6));
        }
        return new SearchDocument(
                "Zo", "", List.of(), List.of(), Optional.empty(), Optional.empty(), String.join(" ", words));
    }

    private static SearchDocument longer(SearchDocument document, SearchDocument other, int words) {
        return new SearchDocument(
                document.headline(),
                document.summary(),
                document.authors(),
                document.topics(),
                document.publication(),
                document.language(),
                document.text() + "\n\n" + String.join(" ", List.of(other.text().split(" ", words + 1))));
    }

    @Test
    void tellsWhichFilesAnAddedWordLeavesAsTheyWere() throws IOException {
        Map<RecordPath, SearchDocument> documents = new HashMap<>();
        ENTRIES.forEach(entry -> documents.put(entry.path(), DOCUMENTS.get(InventedIndex.number(entry))));
        Map<String, String> before = new HashMap<>();
        read(ENTRIES, documents, "kept").write((path, fingerprint, bytes) -> before.put(path, fingerprint));
        List<SearchEntry> entries = new ArrayList<>(ENTRIES);
        SearchEntry old = entries.get(70);
        entries.set(70, new SearchEntry(old.date(), old.path(), "2"));
        documents.computeIfPresent(old.path(), (path, document) -> longer(document, DOCUMENTS.get(1), 0));
        Set<String> made = new HashSet<>();
        read(entries, documents, "kept").write((path, fingerprint, bytes) -> {
            if (!fingerprint.equals(before.get(path))) {
                made.add(path);
            }
        });
        assertThat(made).isNotEmpty().hasSizeLessThan(before.size() / 2);
    }

    private SearchIndex read(List<SearchEntry> entries, Map<RecordPath, SearchDocument> documents, String cache)
            throws IOException {
        SearchIndex index = SearchIndex.plan(entries, folder.resolve(cache));
        index.read(entry -> Objects.requireNonNull(documents.get(entry.path())));
        return index;
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
        index.write((path, fingerprint, bytes) -> assertThat(
                        files.put(path, new String(bytes.get(), StandardCharsets.UTF_8)))
                .isNull());
        return files;
    }

    private Set<Path> cached() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            return new HashSet<>(files.toList());
        }
    }
}
