package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.settings.Key;
import org.newsarchive.settings.SettingsBuilder;

/** What search engines and reference managers read on the pages, field by field. */
class EmbeddedMetadataTest {
    private static final String FERRY = "2019/04/council-votes-to-end-the-norra-holm-car-ferry.html";

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        WriteSite.to(
                folder,
                new SettingsBuilder()
                        .set(Key.BASE_URL, "https://archive.example/")
                        .build(),
                InventedArticles.all(),
                TemplateFiles.standard());
    }

    @Test
    void theDataBlockIsANewsArticle() throws IOException {
        Map<?, ?> block = new ObjectMapper()
                .readValue(page(FERRY).select("[type=application/ld+json]").html(), Map.class);
        assertThat(block)
                .isEqualTo(Map.ofEntries(
                        entry("@context", "https://schema.org"),
                        entry("@type", "NewsArticle"),
                        entry("headline", "Council votes to end the Norra Holm car ferry after 88 years"),
                        entry(
                                "author",
                                List.of(
                                        Map.of("@type", "Person", "name", "Judit van der Aa"),
                                        Map.of("@type", "Person", "name", "Tomas Ek"))),
                        entry("datePublished", "2019-04-16"),
                        entry("dateModified", "2019-04-17T08:15"),
                        entry("publisher", Map.of("@type", "Organization", "name", "Holm Courier")),
                        entry("articleSection", "County"),
                        entry("inLanguage", "en"),
                        entry("url", "https://courier.example/2019/04/16/ferry-vote")));
    }

    @Test
    void whatIsUnknownIsAbsent() throws IOException {
        Map<?, ?> block = new ObjectMapper()
                .readValue(
                        page("2015/who-owns-the-quay.html")
                                .select("[type=application/ld+json]")
                                .html(),
                        Map.class);
        assertThat(block.keySet().toString()).doesNotContain("dateModified", "articleSection");
        assertThat(block.values().toString()).doesNotContain("null");
    }

    @Test
    void theOpenUrlIsANewspaperArticle() throws IOException {
        assertThat(openUrls(FERRY))
                .containsExactly(List.of(
                        "ctx_ver=Z39.88-2004",
                        "rft_val_fmt=info:ofi/fmt:kev:mtx:dc",
                        "rft.type=newspaperArticle",
                        "rft.title=Council votes to end the Norra Holm car ferry after 88 years",
                        "rft.source=Holm Courier",
                        "rft.au=Judit van der Aa",
                        "rft.au=Tomas Ek",
                        "rft.date=2019-04-16",
                        "rft.identifier=https://courier.example/2019/04/16/ferry-vote"));
    }

    @Test
    void aListHasTheOpenUrlsOfAllItsArticles() throws IOException {
        assertThat(openUrls("dates/2019-04.html"))
                .hasSameSizeAs(page("dates/2019-04.html").select(".entries li"))
                .allMatch(url -> url.contains("rft.type=newspaperArticle"))
                .contains(openUrls(FERRY).get(0));
    }

    @Test
    void aHeadHasWhatASharedLinkShows() throws IOException {
        Document page = page(FERRY);
        assertThat(page.select("[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("[property=og:title]").attr("content")).startsWith("Council votes to end");
        assertThat(page.select("[property=og:description]").attr("content")).startsWith("A summer boat");
        assertThat(page.select("[property=og:url]").attr("content")).isEqualTo("https://archive.example/" + FERRY);
        assertThat(page.select("[rel=canonical]").attr("href"))
                .isEqualTo("https://courier.example/2019/04/16/ferry-vote");
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(path)));
    }

    private static List<List<String>> openUrls(String path) throws IOException {
        return page(path).select(".Z3988").eachAttr("title").stream()
                .map(title -> Arrays.stream(title.split("&", -1))
                        .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                        .toList())
                .toList();
    }
}
