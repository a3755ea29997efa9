package org.newsarchive.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.disk.Stamp;

/** A catalogue comes back as it was written, and a small change of a large one is written alone. */
final class CatalogueFileTest {
    private static final int SOURCES = 200;

    @TempDir
    Path memory;

    private final Map<String, KnownSource> sources = new LinkedHashMap<>();
    private CatalogueFile file;
    private Catalogue first;

    @BeforeEach
    void write() throws IOException {
        file = CatalogueFile.in(memory);
        for (int i = 0; i < SOURCES; i++) {
            know("story-" + i + ".txt", i);
        }
        first = now();
        file.write(first, Catalogue.NONE);
    }

    private void know(String path, int size) {
        sources.put(path, new KnownSource(path, new Stamp(size, 1), "hash " + size, List.of(), List.of(), List.of()));
    }

    private Catalogue now() {
        return new Catalogue("program", new LinkedHashMap<>(sources), Map.of());
    }

    @Test
    void aSmallChangeIsWrittenAlone() throws IOException {
        assertThat(file.read()).isEqualTo(first);
        byte[] whole = Files.readAllBytes(file.whole());

        know("story-7.txt", 4000);
        sources.remove("story-8.txt");
        know("fresh.txt", 1);
        Catalogue second = now();
        file.write(second, first);
        assertThat(file.read()).isEqualTo(second);

        sources.remove("fresh.txt");
        file.write(now(), second);
        assertThat(file.read()).isEqualTo(now());
        assertThat(file.whole()).hasBinaryContent(whole);
    }

    @Test
    void aLargeChangeAndTheLastOfManyMakeItWholeAnew() throws IOException {
        byte[] whole = Files.readAllBytes(file.whole());
        Catalogue before = first;
        for (int change = 0; change < 60; change++) {
            know("story-1.txt", 5000 + change);
            Catalogue after = now();
            file.write(after, before);
            before = after;
        }
        assertThat(file.read()).isEqualTo(before);
        assertThat(Files.readAllBytes(file.whole())).isNotEqualTo(whole);

        sources.keySet().removeIf(path -> path.endsWith("3.txt"));
        file.write(now(), before);
        assertThat(file.read()).isEqualTo(now());
        assertThat(Files.size(file.news())).isLessThan(100);
    }

    @Test
    void withoutItsNewsItHoldsWhatWasKnownBefore() throws IOException {
        know("story-7.txt", 4000);
        file.write(now(), first);
        byte[] news = Files.readAllBytes(file.news());
        Files.write(file.news(), Arrays.copyOf(news, news.length / 2));
        assertThat(file.read()).isEqualTo(first);

        file.write(now(), Catalogue.NONE);
        Files.write(file.news(), news);
        assertThat(file.read()).as("the news of another").isEqualTo(now());

        Files.delete(file.whole());
        assertThat(file.read()).isEqualTo(Catalogue.NONE);
    }
}
