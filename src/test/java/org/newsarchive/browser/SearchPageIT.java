package org.newsarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsarchive.settings.Settings;

@ExtendWith(Chromium.class)
class SearchPageIT {
    @TempDir
    static Path folder;

    private static Host host;

    private static List<Visit> visits;

    @BeforeAll
    static void write(Browser browser) throws IOException {
        BrowsedSite.write(folder, Settings.defaults());
        host = new Host(folder);
        visits = List.of(Visit.to(folder.toUri().toString(), browser), Visit.to(host.address(), browser));
    }

    @AfterAll
    static void close() {
        visits.forEach(Visit::close);
        host.close();
    }

    @ParameterizedTest(name = "{0} finds {1} articles, {2} first")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lighthouse | 2 | 2003/05/lighthouse",
                "harbour lighthouse | 2 | 2004/06/harbour-fees",
                "grey heron quay | 1 | 2012/01/heron",
                "lighth | 2 | 2003/05/lighthouse",
                "\"grey heron\" | 1 | 2011/09/tide-mill",
                "\"harbour master\" | 1 | 2004/06/harbour-fees",
                "harbour -lighthouse | 2 | 2011/09/tide-mill",
                "seal author:oakwater | 1 | 2012/01/heron",
                "author:\"Runa Aldersey\" before:2012 | 2 | 2011/09/tide-mill",
                "topic:harbours | 3 | 2009/08/kelp",
                "publication:\"Fjord Weekly\" before:2020 | 2 | 2012/01/heron",
                "publication:\"the FJORD weekly\" before:2020 | 2 | 2012/01/heron",
                "before:2020 publication:\"Fjord We | 3 | 2012/01/heron",
                "publication:\"Fjord Weekly Review\" | 1 | 2009/08/kelp",
                "publication:fjord before:2020 | 3 | 2012/01/heron",
                "topic:\"harbours\" | 2 | 2004/06/harbour-fees",
                "author:\"Zoe Letourneau\" | 1 | 2014/07/elections",
                "author:\"Aldersey Holt\" | 1 | 2009/08/kelp",
                "\"Piet Oakwater\" -ledger | 2 | 2012/01/heron",
                "\"grey her | 1 | 2011/09/tide-mill",
                "after:2003-05-16 before:2004-06-16 | 1 | 2003/05/lighthouse",
                "strasse | 1 | 2013/03/strassen",
                "haus cafe suderlicht | 1 | 2013/03/strassen",
                "élection | 1 | 2014/07/elections",
                "ELECTIONS | 1 | 2014/07/elections",
                "ממשלה | 1 | 2015/11/memshala",
                "הגשר החדש | 1 | 2015/11/memshala",
                "צה\"ל | 1 | 2015/11/memshala",
                "記念館 | 1 | 2016/02/kinenkan",
                "灯台 模型 | 1 | 2016/02/kinenkan",
                "bridging gaps nowhere | 0 | ",
            })
    void findsTheRightArticlesFromAFolderAndFromAHost(String query, int count, String first) {
        for (Visit visit : visits) {
            Page page = search(visit, query);
            assertThat(page.textContent("#count")).matches(count == 0 ? "No .*" : count + " articles?");
            hits(page).hasCount(count);
            if (count > 0) {
                assertThat(page.locator("#results a").first().getAttribute("href"))
                        .isEqualTo(visit.site() + first + ".html");
            }
            assertThat(page.isVisible("#help")).isEqualTo(count == 0);
            visit.wasQuiet();
        }
    }

    @Test
    void showsTheMatchingSentenceOfThePageMarked() {
        for (Visit visit : visits) {
            Page page = search(visit, "clockwork");
            page.waitForSelector("#results p mark");
            assertThat(page.textContent("#results p"))
                    .isEqualTo("Runa's father wound the clockwork by hand every four hours.");
            assertThat(page.textContent("#results mark")).isEqualTo("clockwork");
            visit.wasQuiet();
        }
    }

    @Test
    void searchesWhileTyping(Browser browser) {
        try (Visit visit = Visit.to(folder.toUri().toString(), browser)) {
            Page page = visit.open("search.html");
            page.keyboard().type("her");
            hits(page).hasCount(10);
            assertThat(page.textContent("#count")).isEqualTo("30 articles");
            page.keyboard().type("on mill");
            hits(page).hasCount(1);
            assertThat(page.textContent("#results a")).isEqualTo("A tide mill grinds again after ninety years");
            visit.wasQuiet();
        }
    }

    @Test
    void leadsThroughTheResultsByKeyboard(Browser browser) {
        try (Visit visit = Visit.to(host.address(), browser)) {
            Page page = visit.open("2003/05/lighthouse.html");
            page.keyboard().press("/");
            page.waitForURL("**/search.html");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            page.keyboard().type("heron");
            page.keyboard().press("Enter");
            page.waitForSelector("#results > li");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            page.waitForURL("**/2012/01/heron.html");
            visit.wasQuiet();
        }
    }

    @Test
    void cutsManyResultsIntoPagesThatTheAddressNames(Browser browser) {
        try (Visit visit = Visit.to(folder.toUri().toString(), browser)) {
            Page page = search(visit, "ledger");
            assertThat(page.textContent("#count")).isEqualTo("28 articles");
            assertThat(page.locator("#results > li").count()).isEqualTo(10);
            page.click("#pages a[rel=next]");
            page.waitForSelector("#pages a[rel=prev]");
            page.click("#pages a[rel=next]");
            hits(page).hasCount(8);
            assertThat(page.url()).contains("page=3");
            visit.wasQuiet();
        }
    }

    @Test
    void sortsByDate(Browser browser) {
        try (Visit visit = Visit.to(folder.toUri().toString(), browser)) {
            Page page = search(visit, "lighthouse");
            page.selectOption("#order", "newest");
            PlaywrightAssertions.assertThat(page.locator("#results a").first())
                    .hasAttribute("href", Pattern.compile(".*/harbour-fees[.]html"));
            assertThat(page.textContent("#range")).isEqualTo("2003–2004");
        }
    }

    @Test
    void narrowsByLinks(Browser browser) {
        try (Visit visit = Visit.to(folder.toUri().toString(), browser)) {
            Page page = search(visit, "harbour");
            page.click("#narrow a:text-is('Piet Oakwater')");
            hits(page).hasCount(1);
            assertThat(page.inputValue("#q")).isEqualTo("harbour author:\"Piet Oakwater\"");
            visit.wasQuiet();
        }
    }

    @Test
    void saysWithoutScriptWhereTheListsAre(Browser browser) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(folder.toUri() + "search.html");
            assertThat(page.textContent("noscript")).contains("JavaScript");
            page.waitForSelector(
                    "noscript a", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        }
    }

    private static LocatorAssertions hits(Page page) {
        return PlaywrightAssertions.assertThat(page.locator("#results > li"));
    }

    private static Page search(Visit visit, String query) {
        Page page = visit.open("search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        page.waitForSelector("#count:not(:empty)");
        return page;
    }
}
