package org.newsarchive.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsarchive.article.Author;
import org.newsarchive.article.Direction;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.RecordPath;
import org.newsarchive.page.ArticleCard.Trace;
import org.newsarchive.settings.Key;
import org.newsarchive.settings.Settings;
import org.newsarchive.settings.SettingsBuilder;

class SitePlanTest {
    private static final Settings SETTINGS = Settings.defaults();

    @Test
    void isTheSameInWhateverOrderArticlesCome() {
        List<ArticleCard> cards = daily(300);
        List<ArticleCard> shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(SitePlan.of(SETTINGS, shuffled, Album.EMPTY)).isEqualTo(SitePlan.of(SETTINGS, cards, Album.EMPTY));
    }

    @Test
    void everyPathIsUniqueWithoutRegardToCase() {
        List<Page> pages = SitePlan.of(SETTINGS, daily(300), Album.EMPTY).pages();
        assertThat(pages.stream().map(page -> page.path().value().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyArticleIsInTheCalendarAndUnderItsAuthor() {
        SitePlan plan = SitePlan.of(SETTINGS, daily(900), Album.EMPTY);
        for (String folder : List.of("dates/", "authors/")) {
            assertThat(plan.pages().stream()
                            .filter(page -> page.path().value().startsWith(folder))
                            .filter(ListPage.class::isInstance)
                            .flatMap(page -> ((ListPage) page).cards().stream())
                            .map(ArticleCard::path)
                            .collect(Collectors.toSet()))
                    .hasSize(900);
        }
    }

    @Test
    void anArticleMoreLeavesTheListsOfOtherDatesAlone() {
        List<ArticleCard> cards = daily(900);
        Map<SitePath, String> before = lists(cards);
        List<ArticleCard> more = new ArrayList<>(cards);
        more.add(card("2001/03/late-find", "2001-03-09", "Ann Lee"));
        Map<SitePath, String> after = lists(more);
        List<String> changed = after.entrySet().stream()
                .filter(list -> !list.getValue().equals(before.get(list.getKey())))
                .map(list -> list.getKey().value())
                .toList();
        assertThat(changed)
                .containsExactlyInAnyOrder(
                        "authors/ann-lee.html",
                        "authors/ann-lee/2001.html",
                        "authors/ann-lee/2001-03.html",
                        "dates/2001.html",
                        "dates/2001-03.html");
    }

    @Test
    void aFullDayIsCutByTheNamesOfItsArticlesWhichStayPut() {
        List<ArticleCard> cards = new ArrayList<>(IntStream.range(0, 450)
                .mapToObj(i -> card("2001/03/" + (i % 3 == 0 ? "ann" : "bob") + i, "2001-03-09", "Ann Lee"))
                .toList());
        ListPage day = (ListPage) SitePlan.of(SETTINGS, cards, Album.EMPTY)
                .page(new SitePath("dates/2001-03-09.html"))
                .orElseThrow();
        assertThat(day.parts()).extracting(Part::count).containsExactly(300, 150);
        assertThat(day.parts())
                .extracting(part -> part.path().value())
                .containsExactly("dates/2001-03-09_b.html", "dates/2001-03-09_a.html");

        Map<SitePath, String> before = lists(cards);
        cards.add(card("2001/03/bob7000", "2001-03-09", "Ben Roe"));
        Map<SitePath, String> after = lists(cards);
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(after)
                .containsEntry(
                        new SitePath("dates/2001-03-09_a.html"), before.get(new SitePath("dates/2001-03-09_a.html")));
    }

    @Test
    void noPageOfAListIsLongOrLostHoweverManyArticlesComeWithoutADate() {
        List<ArticleCard> cards = new ArrayList<>();
        Set<SitePath> paths = Set.of();
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 180; i++) {
                cards.add(card("undated/story-" + round + i * 37 % 180, "2001", "Ann Lee"));
            }
            Map<SitePath, String> lists = lists(cards);
            assertThat(lists.keySet()).containsAll(paths);
            paths = lists.keySet();
        }
        assertThat(SitePlan.of(SETTINGS, cards, Album.EMPTY).pages().stream()
                        .filter(ListPage.class::isInstance)
                        .map(page -> ((ListPage) page).cards().size()))
                .allMatch(size -> size <= 200);
    }

    @Test
    void aWithheldArticleLeavesATombstoneAndNothingElse() {
        Settings settings = new SettingsBuilder().set(Key.EXCLUDE, "2001/01/a3").build();
        SitePlan plan = SitePlan.of(settings, daily(10), Album.EMPTY);
        assertThat(plan.articles()).hasSize(9);
        assertThat(plan.pages().stream().filter(page -> page.toString().contains("2001/01/a3")))
                .containsExactly(new TombstonePage(new SitePath("2001/01/a3.html")));
    }

    @Test
    void articlesAreNextToTheirNeighboursInTime() {
        SitePlan plan = SitePlan.of(SETTINGS, daily(3), Album.EMPTY);
        ArticlePage middle =
                (ArticlePage) plan.page(new SitePath("2001/01/a1.html")).orElseThrow();
        assertThat(middle.neighbours().earlier().orElseThrow().path().slug()).isEqualTo("a0");
        assertThat(middle.neighbours().later().orElseThrow().path().slug()).isEqualTo("a2");
    }

    @Test
    void theSameStoryInTwoPapersIsLinked() {
        String story =
                IntStream.range(0, 120).mapToObj(i -> "word" + i * i % 97).collect(Collectors.joining(" "));
        List<ArticleCard> cards = new ArrayList<>(daily(20));
        cards.add(card("2001/02/one", "2001-02-01", "Ann Lee", Sketch.of(story)));
        cards.add(card("2001/02/two", "2001-02-01", "Ben Roe", Sketch.of(story.replace("word4 ", "changed "))));
        ArticlePage page = (ArticlePage) SitePlan.of(SETTINGS, cards, Album.EMPTY)
                .page(new SitePath("2001/02/one.html"))
                .orElseThrow();
        assertThat(page.versions()).extracting(card -> card.path().slug()).containsExactly("two");
    }

    @Test
    void aPaperIsOneWithAndWithoutItsArticle() {
        SitePlan plan = SitePlan.of(
                SETTINGS,
                List.of(
                        card("2001/01/one", "2001-01-01", "Ann Lee", Optional.of("The Merrin Herald"), Sketch.EMPTY),
                        card("2001/01/two", "2001-01-02", "Ann Lee", Optional.of("Merrin Herald"), Sketch.EMPTY)),
                Album.EMPTY);
        ListPage papers = (ListPage)
                plan.page(new SitePath("publications/merrin-herald.html")).orElseThrow();
        assertThat(papers.cards()).hasSize(2);
    }

    @Test
    void theListsOfALargeArchivesPapersAndAuthorsHaveEveryArticle() {
        List<ArticleCard> cards = IntStream.range(0, 5_400)
                .mapToObj(i -> card(
                        "%d/01/story-%d".formatted(1990 + i % 20, i),
                        "%d-01-%02d".formatted(1990 + i % 20, 1 + i % 28),
                        "Author " + i % 9,
                        Optional.of("Paper " + i % 2),
                        Sketch.EMPTY))
                .toList();
        SitePlan plan = SitePlan.of(SETTINGS, cards, Album.EMPTY);
        for (Shelf shelf : List.of(Shelf.AUTHORS, Shelf.PUBLICATIONS)) {
            List<ListPage> lists = plan.pages().stream()
                    .filter(ListPage.class::isInstance)
                    .map(ListPage.class::cast)
                    .filter(list -> list.shelf() == shelf)
                    .toList();
            assertThat(lists.stream()
                            .flatMap(list -> list.cards().stream())
                            .map(ArticleCard::path)
                            .distinct())
                    .as(shelf.folder())
                    .hasSize(cards.size());
            assertThat(lists).allMatch(list -> list.detail() == ListPage.Detail.CONCISE);
        }
    }

    @Test
    void aListSaysOfEachArticleWhatItIsNotAListOf() {
        ArticleCard alone = card("2001/01/one", "2001-01-01", "Ann Lee", Optional.of("Herald"), Sketch.EMPTY);
        SitePlan plan = SitePlan.of(SETTINGS, List.of(alone), Album.EMPTY);
        ListPage author =
                (ListPage) plan.page(new SitePath("authors/ann-lee.html")).orElseThrow();
        ListPage paper =
                (ListPage) plan.page(new SitePath("publications/herald.html")).orElseThrow();
        assertThat(author.tellsPublication()).isTrue();
        assertThat(author.tellsAuthors(alone)).isFalse();
        assertThat(paper.tellsPublication()).isFalse();
        assertThat(paper.tellsAuthors(alone)).isTrue();
        assertThat(author.heading()).as("a heading for one article").isZero();
    }

    @Test
    void aSitemapNeedsABaseUrlAndIsSplit() {
        List<SitePath> paths = IntStream.range(0, 60_000)
                .mapToObj(i -> new SitePath("p" + i + ".html"))
                .toList();
        List<Page> pages = paths.stream()
                .<Page>map(path -> new ListPage(
                        path,
                        Shelf.DATES,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        ListPage.Detail.FULL,
                        0,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        assertThat(Sitemaps.of(SETTINGS, Economy.of(SETTINGS, 10), pages)).isEmpty();
        Settings based =
                new SettingsBuilder().set(Key.BASE_URL, "https://example.org").build();
        assertThat(Sitemaps.of(based, Economy.of(based, 10), pages))
                .extracting(map -> map.pages().size())
                .containsExactly(50_000, 10_000, 2);
        assertThat(Sitemaps.of(based, Economy.of(based, 60_000), pages))
                .extracting(map -> map.path().value(), Page::packed)
                .containsExactly(
                        tuple("sitemap-1.xml.gz", true), tuple("sitemap-2.xml.gz", true), tuple("sitemap.xml", false));
    }

    @Test
    void aLargeArchiveKeepsItsPagesLean() {
        assertThat(Economy.of(SETTINGS, 5_000).markdown()).isTrue();
        assertThat(Economy.of(SETTINGS, 5_001).markdown()).isFalse();
        Settings asked = new SettingsBuilder().set(Key.PUBLISH_MARKDOWN, "true").build();
        assertThat(Economy.of(asked, 100_000).markdown()).isTrue();
    }

    private static Map<SitePath, String> lists(List<ArticleCard> cards) {
        return SitePlan.of(SETTINGS, cards, Album.EMPTY).pages().stream()
                .filter(ListPage.class::isInstance)
                .filter(page -> !page.path().value().startsWith("topics/"))
                .collect(Collectors.toMap(Page::path, page -> new Fingerprints().of(page)));
    }

    private static List<ArticleCard> daily(int articles) {
        return IntStream.range(0, articles)
                .mapToObj(i -> {
                    LocalDate day = LocalDate.of(2001, 1, 1).plusDays(i);
                    String month = day.toString().substring(0, 7).replace('-', '/');
                    return card(month + "/a" + i, day.toString(), i % 3 == 0 ? "Ben Roe" : "Ann Lee");
                })
                .toList();
    }

    private static ArticleCard card(String path, String date, String author) {
        return card(path, date, author, Sketch.EMPTY);
    }

    private static ArticleCard card(String path, String date, String author, Sketch sketch) {
        return card(path, date, author, Optional.empty(), sketch);
    }

    private static ArticleCard card(
            String path, String date, String author, Optional<String> publisher, Sketch sketch) {
        return new ArticleCard(
                new RecordPath(path),
                List.of(),
                "Headline of " + path,
                Optional.empty(),
                PartialDate.parse(date),
                false,
                List.of(Author.named(author)),
                publisher,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                Direction.LTR,
                500,
                Optional.empty(),
                false,
                List.of(),
                new Trace("", sketch));
    }
}
