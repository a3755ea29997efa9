package org.newsarchive.extract.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.newsarchive.article.PartialDate;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

class ShownDatesTest {
    private static final String OTHERS =
            "<aside><div class=card><h3>Trams return to the quay</h3><span class=day>9 May 2022</span></div>"
                    + "<div class=card><h3>Mill pond drained at last</h3><span class=day>2 May 2022</span></div>"
                    + "<div class=card><h3>Choir looks for tenors</h3><span class=day>28 April 2022</span></div></aside>";

    private static String published(String html) {
        Source source = new Source("page.html", Format.HTML, html, "utf-8", "", Optional.empty(), Optional.empty());
        return PageMetadata.read(Jsoup.parse(html), source, new NothingPrinted())
                .published()
                .map(PartialDate::value)
                .orElse("");
    }

    @Test
    void takesNoDateFromAListOfOtherArticles() {
        assertThat(published(
                        "<h1>Swans hold up the morning ferry</h1><div>11 March 2021 <a href=/n>News</a></div><p>They stayed.</p>"
                                + OTHERS.replace("class=day", "class=author")))
                .as("a date that no class name marks, above dates that one marks")
                .isEqualTo("2021-03-11");
        assertThat(published("<meta property='article:published_time' content='2021-03-11T08:00:00+01:00'>"
                        + "<h1>Swans hold up the morning ferry</h1><p>They stayed.</p>" + OTHERS))
                .as("later dates of others do not make the stated one old")
                .startsWith("2021-03-11");
    }

    @Test
    void findsTheHeadlineThatStandsInALowerHeadingAndTheDateBesideIt() {
        String menu = "<li><i></i></li>".repeat(90);
        assertThat(published("<title>Swans hold up the ferry – Lune Blog</title><body><div class='main with-sidebar'>"
                        + menu + "<a class=meta-time>18/03/2021</a><h2>Swans hold up the ferry</h2><p>They stayed.</p>"
                        + menu + OTHERS + "</div>"))
                .isEqualTo("2021-03-18");
    }

    @Test
    void readsACalendarLeafAndLeavesOutTheBarOfTheWaybackMachine() {
        assertThat(published("<div id=wm-ipp><b>1 capture</b><b>10 Nov 2013</b></div><h1>Swans hold up the ferry</h1>"
                        + "<div class=date><span>Apr </span><b>04</b><b>2013</b></div><p>They stayed.</p>"))
                .isEqualTo("2013-04-04");
    }

    @Test
    void believesATimePrintedByTheHeadlineOverAVagueTag() {
        String head = "<meta name=date content='2021-03-15T09:30:00+01:00'><h1>Swans hold up the morning ferry</h1>";
        assertThat(published(head + "<time datetime='2021-03-11'>11 March</time><p>They stayed.</p>"))
                .isEqualTo("2021-03-11");
        assertThat(published(head + "<p class=date>Updated: 11 March 2021</p><p>They stayed.</p>"))
                .as("it had appeared when it was changed")
                .isEqualTo("2021-03-11");
    }

    @Test
    void readsTheDateBehindTheAuthorAndBehindThePlace() {
        assertThat(published(
                        "<h2>Schwäne</h2><p>von <a href=/a rel=author>Jule Harms</a>, 8.5.12</p><p>Sie blieben.</p>"))
                .isEqualTo("2012-05-08");
        String lead = "Sie kamen am frühen Morgen, und sie blieben bis zum Abend auf der Rampe sitzen. ".repeat(2);
        assertThat(published("<h1>Schwäne halten die Fähre auf</h1><div><b>Wolkenried, (12.11.2021). " + lead
                        + "</b></div><p>Am 3. Mai 2020 waren es sechs, und alle blieben bis nach dem Mittag.</p>"))
                .isEqualTo("2021-11-12");
    }

    @Test
    void believesThePrintedDayOfAMomentThatMachinesAreToldInGreenwichTime() {
        assertThat(published("<html lang=pt-br><h1>Cisnes param a barca</h1><time itemprop=datePublished"
                        + " datetime='2021-08-05T01:40:33Z'>04/08/2021 22h40</time><p>Ficaram.</p>"))
                .startsWith("2021-08-04");
    }
}
