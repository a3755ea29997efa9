package org.newsarchive.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsarchive.browser.Chromium;

/** In a large archive the first results are what they would be if all lists were read, and come from a part of them. */
@ExtendWith(Chromium.class)
class LongListsInBrowserIT {
    /** A quarter of them is more than the longest list that is read whole. */
    private static final int ARTICLES = 66_000;

    private static final String ANSWER = "const names = { after: 'after', before: 'before' };"
            + " const root = await archiveSearch.root();"
            + " const answer = await archiveSearch.answer(root, query, names, false);"
            + " const first = (order, most) => archiveSearch.first(root, answer, order, most);";
    /** The articles as a character each, and in which orders the first ones, or what is said of the number, differ. */
    private static final String COMPARE = "async query => { " + ANSWER
            + " const same = async order => {"
            + "   const some = await first(order, 20);"
            + "   const { articles } = await first(order, Infinity);"
            + "   return some.articles.slice(0, 20).join() === articles.slice(0, 20).join()"
            + "     && some.articles.length <= articles.length && (some.total ?? articles.length) === articles.length; };"
            + " const wrong = [];"
            + " for (const order of ['', 'newest', 'oldest']) if (!await same(order)) wrong.push(order);"
            + " const holders = new Set((await first('', Infinity)).articles);"
            + " return { wrong, holders: Array.from({ length: root.articles }, (_, i) => holders.has(i) ? '1' : '0').join('') }; }";

    private static final String FIRST = "async query => { " + ANSWER
            + " const { total, left } = await first('', 20);"
            + " return { total: total ?? -1, left: left.length, sure: answer.phrases.every(phrase => phrase.sure) }; }";

    private static final List<String> DATES = new ArrayList<>();
    private static final List<Set<String>> WORDS = new ArrayList<>();

    @TempDir
    static Path folder;

    private static String address = "";
    private static Page page;

    @BeforeAll
    static void write(Browser browser) throws IOException {
        CommonWords.index(ARTICLES, folder);
        for (SearchEntry entry : CommonWords.entries(ARTICLES)) {
            DATES.add(entry.date());
            WORDS.add(Set.copyOf(CommonWords.words(CommonWords.number(entry))));
        }
        address = SearchScripts.page(folder);
        page = browser.newPage();
        page.navigate(address);
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amber",
                "amber birch",
                "copper dawn",
                "copper dawn fern",
                "amber birch copper dawn fern gull",
                "ivy copper",
                "juniper ivy fern",
                "dawn -fern -amber",
                "-amber",
                "ivy -copper",
                "copper dawn after:2003-05",
                "copper \"gull harbour\"",
            })
    void findsTheSameFirstArticlesAsInTheWholeLists(String query) {
        Map<?, ?> answer = (Map<?, ?>) page.evaluate(COMPARE, query);
        assertThat((List<?>) answer.get("wrong")).isEmpty();
        assertThat(answer.get("holders")).isEqualTo(holders(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amber birch", "birch copper", "copper dawn", "dawn fern"})
    void readsFewSlicesForWordsThatManyArticlesHave(String query, Browser browser) {
        Answer answer = first(query, browser);
        assertThat(answer.slices()).isLessThanOrEqualTo(4);
        assertThat(answer.left()).isPositive();
        assertThat(answer.total()).isEqualTo(-1);
    }

    @Test
    void countsTheArticlesOfOneWordWithoutReadingThem(Browser browser) {
        Answer answer = first("copper", browser);
        assertThat(answer.total()).isEqualTo(many("copper"));
        assertThat(answer.slices()).isLessThanOrEqualTo(1);
    }

    @Test
    void countsTheArticlesWhereThatTakesLittle(Browser browser) {
        assertThat(first("juniper fern", browser).total()).isEqualTo(many("juniper fern"));
    }

    @Test
    void isSureOfAPhraseThatManyArticlesHave(Browser browser) {
        Answer answer = first("\"gull harbour\"", browser);
        assertThat(answer.sure()).isTrue();
        assertThat(answer.total()).isIn(-1, many("gull harbour"));
        assertThat(answer.left()).isPositive();
    }

    @Test
    void keepsEveryFileSmall() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("search"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(16 << 10));
        }
    }

    private static int many(String query) {
        return holders(query).replace("0", "").length();
    }

    /** The articles in the order of the index, a 1 for each that satisfies the query. */
    private static String holders(String query) {
        IntPredicate all = article -> true;
        for (String clause : query.replace("\"", "").split(" ", -1)) {
            all = all.and(article -> satisfies(article, clause));
        }
        StringBuilder holders = new StringBuilder();
        for (int article = 0; article < ARTICLES; article++) {
            holders.append(all.test(article) ? '1' : '0');
        }
        return holders.toString();
    }

    private static boolean satisfies(int article, String clause) {
        if (clause.startsWith("after:")) {
            return DATES.get(article).compareTo(clause.substring("after:".length())) >= 0;
        }
        return clause.startsWith("-")
                ? !WORDS.get(article).contains(clause.substring(1))
                : WORDS.get(article).contains(clause);
    }

    /** The answer of a page that has loaded nothing yet. */
    private static Answer first(String query, Browser browser) {
        List<String> slices = new ArrayList<>();
        try (Page fresh = browser.newPage()) {
            fresh.onRequest(request -> {
                if (request.url().matches(".*/(terms|pairs)/.*/\\d+[.]js")) {
                    slices.add(request.url());
                }
            });
            fresh.navigate(address);
            Map<?, ?> answer = (Map<?, ?>) fresh.evaluate(FIRST, query);
            return new Answer(
                    (Integer) Objects.requireNonNull(answer.get("total")),
                    (Integer) Objects.requireNonNull(answer.get("left")),
                    Boolean.TRUE.equals(answer.get("sure")),
                    slices.size());
        }
    }

    /**
     * What a page knows when it has the first articles.
     *
     * @param total how many articles there are, or -1
     * @param left the slices not read
     * @param sure whether no text need be read
     * @param slices the files of slices that were read
     */
    private record Answer(int total, int left, boolean sure, int slices) {}
}
