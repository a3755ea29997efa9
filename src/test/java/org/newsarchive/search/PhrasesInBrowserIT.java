package org.newsarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.browser.Chromium;

/** The index knows of phrases of common words which articles have them, without a look at any text. */
@ExtendWith(Chromium.class)
class PhrasesInBrowserIT {
    private static final int ARTICLES = 500;
    private static final int PHRASES = 60;

    @TempDir
    Path folder;

    @Test
    void findsEveryArticleOfAPhraseAndHardlyAnother(Browser browser) throws IOException {
        List<SearchEntry> entries =
                InventedIndex.entries(ARTICLES).stream().sorted().toList();
        Map<String, TreeSet<Integer>> pairs = new HashMap<>();
        Map<String, Integer> articles = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            TreeSet<String> distinct = new TreeSet<>();
            for (List<String> line : lines(InventedIndex.document(InventedIndex.number(entries.get(i))))) {
                distinct.addAll(line);
                for (int at = 1; at < line.size(); at++) {
                    pairs.computeIfAbsent(line.get(at - 1) + " " + line.get(at), p -> new TreeSet<>())
                            .add(i);
                }
            }
            distinct.forEach(word -> articles.merge(word, 1, Integer::sum));
        }
        List<String> common = new ArrayList<>(pairs.keySet().stream()
                .filter(pair -> List.of(pair.split(" ", -1)).stream()
                        .allMatch(word -> articles.getOrDefault(word, 0) > 40 && articles.getOrDefault(word, 0) < 90))
                .sorted()
                .toList());
        Collections.shuffle(common, new Random(3));

        SearchIndex index = SearchIndex.plan(entries, folder.resolve("cache"));
        index.read(entry -> InventedIndex.document(InventedIndex.number(entry)));
        index.write((path, fingerprint, bytes) -> {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes.get());
        });
        int sure = 0;
        int others = 0;
        try (Page page = browser.newPage()) {
            page.navigate(SearchScripts.page(folder));
            for (String phrase : common.subList(0, PHRASES)) {
                Map<?, ?> answer = (Map<?, ?>) page.evaluate(
                        "async phrase => { const root = await archiveSearch.root();"
                                + " const { articles, phrases } = await archiveSearch.answer(root, phrase, {}, false);"
                                + " return { articles: Array.from(articles), sure: phrases[0].sure }; }",
                        '"' + phrase + '"');
                List<?> found = (List<?>) Objects.requireNonNull(answer.get("articles"));
                assertThat(new ArrayList<Object>(found))
                        .as(phrase)
                        .containsAll(pairs.getOrDefault(phrase, new TreeSet<>()));
                if (Boolean.TRUE.equals(answer.get("sure"))) {
                    sure++;
                    others += found.size()
                            - pairs.getOrDefault(phrase, new TreeSet<>()).size();
                }
            }
        }
        assertThat(sure).isGreaterThan(PHRASES / 2);
        assertThat(others).isLessThan(sure / 2);
    }

    private static List<List<String>> lines(SearchDocument document) {
        List<String> texts = new ArrayList<>(List.of(document.text().split("\n\n", -1)));
        texts.add(document.headline());
        texts.add(document.summary());
        texts.addAll(document.authors());
        texts.addAll(document.topics());
        texts.addAll(document.publication().stream().toList());
        return texts.stream()
                .map(text -> {
                    List<String> words = new ArrayList<>();
                    Words.each(text, words::add);
                    return words;
                })
                .toList();
    }
}
