package org.newsarchive.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.search.CommonWords;
import org.newsarchive.settings.Settings;

/** The search page where the lists of common words are too long to be read for each question. */
@ExtendWith(Chromium.class)
class LargeArchiveSearchIT {
    private static final int ARTICLES = 20_000;
    private static final Pattern AT_LEAST = Pattern.compile("At least [0-9,]+ articles");

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        BrowsedSite.write(folder, Settings.defaults());
        CommonWords.index(ARTICLES, folder);
    }

    @Test
    void saysHowManyArticlesThereAreAtLeastAndCountsThemWhenAsked(Browser browser) {
        try (Visit visit = Visit.to(folder.toUri().toString(), browser)) {
            Page page = visit.open("search.html?q=amber+birch");
            assertThat(page.locator("#results > li")).hasCount(10);
            assertThat(page.locator("#count")).hasText(AT_LEAST);
            assertThat(page.locator("#pages span")).hasText(Pattern.compile("Page 1 of [0-9,]+[+]"));
            String first = page.locator("#results a").first().textContent();
            page.click("#pages button");
            assertThat(page.locator("#count")).hasText(articles("amber", "birch"));
            assertThat(page.locator("#results a").first()).hasText(first);
            assertThat(page.locator("#pages button")).hasCount(0);
            visit.wasQuiet();
        }
    }

    @Test
    void leadsToFurtherPagesAndYearsBeforeAllIsCounted(Browser browser) {
        try (Visit visit = Visit.to(folder.toUri().toString(), browser)) {
            Page page = visit.open("search.html?q=amber+birch&order=newest");
            assertThat(page.locator("#range")).hasText("1990–2009");
            page.click("#pages a[rel=next]");
            assertThat(page.locator("#results")).hasAttribute("start", "11");
            page.click("#narrow a:text-is('1993')");
            assertThat(page.locator("#results time").first()).hasAttribute("datetime", Pattern.compile("1993.*"));
            visit.wasQuiet();
        }
    }

    @Test
    void knowsHowManyArticlesHaveOneWord(Browser browser) {
        try (Visit visit = Visit.to(folder.toUri().toString(), browser)) {
            Page page = visit.open("search.html?q=amber");
            assertThat(page.locator("#count")).hasText(articles("amber"));
            assertThat(page.locator("#pages button")).hasCount(0);
            visit.wasQuiet();
        }
    }

    private static String articles(String... words) {
        return String.format(Locale.ENGLISH, "%,d articles", CommonWords.many(ARTICLES, words));
    }
}
