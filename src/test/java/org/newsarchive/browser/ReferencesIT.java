package org.newsarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsarchive.settings.Settings;

/** The script that stands in for the files of references in a large archive makes the same as they hold in a small one. */
@ExtendWith(Chromium.class)
class ReferencesIT {
    /** Makes a page of a small archive like one of a large one. */
    private static final String LEAN = """
            () => new Promise(done => {
              document.querySelectorAll('.Z3988, .files').forEach(node => node.remove());
              const script = document.createElement('script');
              script.src = document.querySelector('script[src$="site.js"]').src.replace('site.js', 'references.js');
              script.onload = done;
              document.head.append(script);
            })""";

    private static final String COINS = "Array.from(document.querySelectorAll('.Z3988'), span => span.title)";

    @TempDir
    static Path folder;

    private static Visit visit;

    @BeforeAll
    static void write(Browser browser) throws IOException {
        BrowsedSite.write(folder, Settings.defaults());
        visit = Visit.to(folder.toUri().toString(), browser);
    }

    @AfterAll
    static void close() {
        visit.close();
    }

    static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".bib"))
                    .map(file -> folder.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replace(".bib", ".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theScriptMakesWhatTheFilesHold(String path) throws IOException {
        Page page = visit.open(path);
        Object coins = page.evaluate(COINS);
        page.evaluate(LEAN);
        assertThat(shown(page.evaluate(COINS))).isEqualTo(shown(coins));
        Path stem = folder.resolve(path.replaceFirst("\\.html$", ""));
        for (Locator link : page.locator(".files a").all()) {
            Download download = page.waitForDownload(link::click);
            Path written = stem.resolveSibling(download.suggestedFilename());
            assertThat(Files.readString(download.path())).isEqualTo(shown(Files.readString(written)));
        }
        assertThat(page.locator(".files a").count()).isEqualTo(3);
        visit.wasQuiet();
    }

    /** Pages do not show what could turn the direction of a line. */
    private static String shown(Object text) {
        return text.toString().replace("\u202e", "").replace("%E2%80%AE", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dates/2019-04.html",
                "authors/runa-aldersey.html",
                "publications/fjord-weekly.html",
                "authors/tomas-ek.html",
                "places/strandvik.html"
            })
    void theScriptMakesTheSameOfARow(String path) {
        Page page = visit.open(path);
        List<String> coins = nameless(page.evaluate(COINS));
        page.evaluate(LEAN);
        assertThat(coins).isNotEmpty();
        assertThat(nameless(page.evaluate(COINS))).isEqualTo(coins);
    }

    @Test
    void theResultsOfASearchAreTakenAtOnce() {
        Page page = visit.open("search.html?q=ferry");
        PlaywrightAssertions.assertThat(page.locator("#results > li").first()).isVisible();
        List<String> listed = nameless(page.evaluate(COINS));
        assertThat(listed).hasSameSizeAs(page.locator("#results > li").all());
        Page first = visit.open("2019/04/council-votes-to-end-the-norra-holm-car-ferry.html");
        assertThat(listed).contains(nameless(first.evaluate(COINS)).get(0));
    }

    @Test
    void aPressCopiesTheCitation() {
        Page page = visit.open("2019/04/council-votes-to-end-the-norra-holm-car-ferry.html");
        page.click("#cite button");
        PlaywrightAssertions.assertThat(page.locator("#cite [role=status]")).hasText("Copied");
        visit.wasQuiet();
    }

    /** A row does not say where its article first stood. */
    private static List<String> nameless(Object coins) {
        return ((List<?>) coins)
                .stream()
                        .map(title -> title.toString().replaceFirst("&rft.identifier=[^&]*", ""))
                        .toList();
    }
}
