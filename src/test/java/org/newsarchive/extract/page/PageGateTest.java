package org.newsarchive.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsarchive.article.Article;
import org.newsarchive.article.Author;
import org.newsarchive.article.Image;
import org.newsarchive.article.PartialDate;
import org.newsarchive.markdown.PlainText;

/**
 * The floor under the quality of reading pages: invented articles in seven languages, each in the mark-up of fourteen kinds of
 * page. A change that reads fewer of them right than these shares fails.
 */
class PageGateTest {
    private static final Path FOLDER = Path.of("src/test/resources/fixtures/gate");
    private static final List<Reading> READINGS = new ArrayList<>();

    private record Reading(GatePage page, Article article) {
        String name() {
            return page.template() + " of " + page.story().name();
        }
    }

    /** How many of the pages that have a field were read right, and which were not. */
    private record Share(int right, int asked, List<String> wrong) {
        double value() {
            return right / (double) asked;
        }
    }

    private interface Question {
        boolean right(GatePage page, Article article);
    }

    @BeforeAll
    static void readAll() throws IOException {
        for (Path template : list("templates")) {
            for (Path story : list("stories")) {
                GatePage page = GatePage.of(GateStory.read(story), template);
                READINGS.add(new Reading(page, Pages.read(page.html()).article()));
            }
        }
    }

    private static List<Path> list(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static Share share(String slot, Question question) throws IOException {
        int asked = 0;
        List<String> wrong = new ArrayList<>();
        for (Reading reading : READINGS) {
            if (slot.isEmpty() || reading.page().has(slot)) {
                asked++;
                if (!question.right(reading.page(), reading.article())) {
                    wrong.add(reading.name());
                }
            }
        }
        return new Share(asked - wrong.size(), asked, wrong);
    }

    private static void floor(double least, Share share) {
        assertThat(share.value())
                .as("%d of %d; wrong: %s", share.right(), share.asked(), share.wrong())
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void bodiesAreWholeAndPure() throws IOException {
        floor(
                0.93,
                share(
                        "",
                        (page, article) ->
                                letters(PlainText.of(article.body())).equals(letters(String.join("", page.body())))));
    }

    @Test
    void headlinesAreFound() throws IOException {
        floor(
                0.98,
                share(
                        "title",
                        (page, article) -> article.metadata()
                                .headline()
                                .filter(page.story().field("title")::equals)
                                .isPresent()));
    }

    @Test
    void deksAreFound() throws IOException {
        floor(
                0.95,
                share(
                        "dek",
                        (page, article) -> article.metadata()
                                .alternativeHeadline()
                                .filter(page.story().field("dek")::equals)
                                .isPresent()));
    }

    @Test
    void authorsAreFound() throws IOException {
        floor(
                0.95,
                share(
                        "author",
                        (page, article) -> article.metadata().author().stream()
                                .map(Author::name)
                                .toList()
                                .equals(page.authors())));
    }

    @Test
    void datesAreFound() throws IOException {
        floor(
                0.98,
                share(
                        "",
                        (page, article) -> article.metadata()
                                .datePublished()
                                .flatMap(PartialDate::day)
                                .filter(day -> day.toString()
                                        .equals(page.story().field("iso").substring(0, 10)))
                                .isPresent()));
    }

    @Test
    void captionsAndCreditsAreParted() throws IOException {
        floor(
                0.85,
                share(
                        "caption",
                        (page, article) -> article.metadata().image().stream()
                                .filter(image -> image.caption().isPresent())
                                .anyMatch(image -> caption(page, image))));
    }

    private static boolean caption(GatePage page, Image image) {
        return letters(image.caption().orElse("")).equals(letters(page.story().field("caption")))
                && image.creditText()
                        .filter(page.story().field("credit")::equals)
                        .isPresent();
    }

    @Test
    void languagesAndWallsAreKnown() throws IOException {
        floor(
                1,
                share(
                        "lang",
                        (page, article) -> article.metadata()
                                .inLanguage()
                                .filter(page.story().field("lang")::equals)
                                .isPresent()));
        floor(
                1,
                share(
                        "teaser",
                        (page, article) -> article.metadata()
                                .isAccessibleForFree()
                                .filter(free -> !free)
                                .isPresent()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
