package org.newsarchive.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.newsarchive.article.RecordPath;

/** Articles without sense in which a few words are so common that their lists are long; the same ones every time. */
public final class CommonWords {
    /** Words, each with how many of a thousand articles have it. */
    private static final List<Word> WORDS = List.of(
            new Word("amber", 970),
            new Word("birch", 960),
            new Word("copper", 600),
            new Word("dawn", 400),
            new Word("fern", 300),
            new Word("ivy", 20),
            new Word("juniper", 1));
    /** Every fourth article has these two side by side. */
    private static final String PHRASE = "gull harbour";
    /** With it, a word that stands in an article once weighs little there. */
    private static final String FILLER = "lorem ".repeat(170);

    private static final int YEARS = 20;

    private CommonWords() {}

    /** Writes the index of so many articles. */
    public static void index(int articles, Path folder) throws IOException {
        SearchIndex index = SearchIndex.plan(entries(articles), Files.createTempDirectory(folder, "cache"));
        index.read(entry -> document(number(entry)));
        index.write((path, fingerprint, bytes) -> {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes.get());
        });
    }

    /** How many of so many articles have some words. */
    public static long many(int articles, String... words) {
        return IntStream.range(0, articles)
                .filter(number -> words(number).containsAll(List.of(words)))
                .count();
    }

    /** The entries of so many articles, the oldest first. */
    static List<SearchEntry> entries(int articles) {
        return IntStream.range(0, articles)
                .mapToObj(number -> new SearchEntry(
                        "%04d-%02d-%02d".formatted(1990 + number % YEARS, 1 + number % 12, 1 + number % 28),
                        new RecordPath("2000/01/story-" + number),
                        "1"))
                .sorted()
                .toList();
    }

    static int number(SearchEntry entry) {
        return Integer.parseInt(entry.path().slug().substring("story-".length()));
    }

    /** The words of an article in their order, some of them several times, but for what all articles have. */
    static List<String> words(int number) {
        SplittableRandom random = new SplittableRandom(number);
        List<String> words = new ArrayList<>();
        for (Word word : WORDS) {
            if (random.nextInt(1000) < word.perMille()) {
                words.addAll(Collections.nCopies(random.nextInt(8) == 0 ? 4 : 1, word.text()));
            }
        }
        if (number % 4 == 0) {
            words.addAll(List.of(PHRASE.split(" ", -1)));
        }
        return words;
    }

    private static SearchDocument document(int number) {
        String words = String.join(" ", words(number));
        return new SearchDocument(
                "Story " + number,
                words,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                FILLER + "\n\n" + words);
    }

    private record Word(String text, int perMille) {}
}
