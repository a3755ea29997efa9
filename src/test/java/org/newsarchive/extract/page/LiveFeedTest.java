package org.newsarchive.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsarchive.article.Role;
import org.newsarchive.extract.Extraction;

class LiveFeedTest {
    @Test
    void theLedgerNamesTimesThatStandAlone() throws IOException {
        assertThat(times("live-blog-with-times-alone")).containsExactly("18:40", "16:15", "13:05", "11:30");
    }

    @Test
    void theLedgerNamesHeadingsThatOpenWithATime() throws IOException {
        assertThat(times("live-blog-with-times-in-headings"))
                .containsExactly(
                        "21.40 – Carried, by one vote", "20.55 – A night nurse speaks", "20.10 – The ringers' case");
    }

    @Test
    void aPageWithOneTimeIsNoLiveBlog() throws IOException {
        String html = Files.readString(PageFixturesTest.FOLDER.resolve("live-blog-with-times-alone/input.html"));
        String once = html.replaceAll(">1[136]:\\d\\d</time>", "></time>");
        assertThat(Pages.read(once).ledger().entries()).noneMatch(entry -> entry.role() == Role.ENTRY_TIME);
    }

    private static List<String> times(String fixture) throws IOException {
        String html = Files.readString(PageFixturesTest.FOLDER.resolve(fixture).resolve("input.html"));
        Extraction extraction = Pages.read(html);
        return extraction.ledger().entries().stream()
                .filter(entry -> entry.role() == Role.ENTRY_TIME)
                .map(entry -> entry.in(html))
                .toList();
    }
}
