package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.settings.Key;
import org.newsarchive.settings.Settings;
import org.newsarchive.settings.SettingsBuilder;

/** What a feed reader makes of the feeds. */
class FeedsTest {
    private static final String BASE = "https://archive.example/holm/";
    private static final String FERRY = "2019/04/council-votes-to-end-the-norra-holm-car-ferry.html";

    @TempDir
    Path folder;

    @Test
    void theArchivesFeedIsReadByRome() throws Exception {
        SyndFeed feed = read("feed.atom", site());

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Holm");
        assertThat(feed.getUri()).isEqualTo(BASE + "feed.atom");
        assertThat(home(feed)).isEqualTo(BASE + "index.html");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUpdatedDate)
                .isSortedAccordingTo(Comparator.reverseOrder());
        SyndEntry ferry = entry(feed, "Council votes to end the Norra Holm car ferry after 88 years");
        assertThat(ferry.getUri()).isEqualTo(BASE + FERRY);
        assertThat(ferry.getLink()).isEqualTo(BASE + FERRY);
        assertThat(ferry.getUpdatedDate()).isEqualTo(Instant.parse("2019-04-16T00:00:00Z"));
        assertThat(ferry.getAuthors()).extracting(SyndPerson::getName).containsExactly("Judit van der Aa", "Tomas Ek");
        assertThat(ferry.getDescription().getValue()).startsWith("A summer boat for passengers");
        assertThat(entry(feed, "Holm ferry to stop in June").getUpdatedDate())
                .as("with its offset")
                .isEqualTo(Instant.parse("2019-04-16T16:40:00Z"));
    }

    @Test
    void authorsAndTopicsHaveFeeds() throws Exception {
        Settings settings = site();
        SyndFeed author = read("authors/judit-van-der-aa.atom", settings);
        assertThat(author.getTitle()).isEqualTo("Judit van der Aa · Holm");
        assertThat(home(author)).isEqualTo(BASE + "authors/judit-van-der-aa.html");
        assertThat(author.getEntries()).hasSize(2);
        assertThat(read("topics/kallsund-bridge.atom", settings).getEntries()).hasSize(2);
    }

    @Test
    void withoutABaseUrlIdentitiesLastAndLinksAreRelative() throws Exception {
        SyndFeed feed = read("feed.atom", Settings.defaults());
        assertThat(feed.getEntries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getUri()).startsWith("urn:uuid:"))
                .allSatisfy(entry -> assertThat(entry.getLink()).doesNotContain(":"));
    }

    @Test
    void theJsonFeedHasItsFields() throws IOException {
        WriteSite.to(folder, site(), InventedArticles.all(), TemplateFiles.standard());
        JsonNode feed = new ObjectMapper().readTree(folder.resolve("feed.json").toFile());
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asText()).isEqualTo("Holm");
        assertThat(feed.path("home_page_url").asText()).isEqualTo(BASE + "index.html");
        assertThat(feed.path("feed_url").asText()).isEqualTo(BASE + "feed.json");
        assertThat(feed.path("language").asText()).isEqualTo("en");
        List<JsonNode> items = List.copyOf(feed.findParents("content_text"));
        JsonNode ferry = items.stream()
                .filter(item -> item.path("url").asText().equals(BASE + FERRY))
                .findFirst()
                .orElseThrow();
        assertThat(ferry.path("id").asText()).isEqualTo(BASE + FERRY);
        assertThat(ferry.path("external_url").asText()).isEqualTo("https://courier.example/2019/04/16/ferry-vote");
        assertThat(ferry.path("title").asText()).startsWith("Council votes");
        assertThat(ferry.path("date_published").asText()).isEqualTo("2019-04-16T00:00:00Z");
        assertThat(ferry.path("authors").path(1).path("name").asText()).isEqualTo("Tomas Ek");
        assertThat(ferry.path("language").asText()).isEqualTo("en");
    }

    private static Settings site() {
        return new SettingsBuilder()
                .set(Key.TITLE, "Holm")
                .set(Key.BASE_URL, BASE)
                .build();
    }

    private SyndFeed read(String path, Settings settings) throws IOException, FeedException {
        WriteSite.to(folder, settings, InventedArticles.all(), TemplateFiles.standard());
        try (XmlReader reader = new XmlReader(Files.newInputStream(folder.resolve(path)))) {
            return new SyndFeedInput().build(reader);
        }
    }

    private static String home(SyndFeed feed) {
        return feed.getLinks().stream()
                .filter(link -> "alternate".equals(link.getRel()))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    private static SyndEntry entry(SyndFeed feed, String title) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getTitle().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
