package org.newsarchive.extract.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

class PrintedHeadlineTest {
    private static final String SIGNED = "<div class='byline'>By Ann Lee</div>";

    private static Optional<String> headline(String html) {
        Source source = new Source("page.html", Format.HTML, html, "utf-8", "", Optional.empty(), Optional.empty());
        return PageMetadata.read(
                        Parser.htmlParser().setTrackPosition(true).parseInput(html, ""), source, new NothingPrinted())
                .headline();
    }

    @Test
    void leavesALabelAndTheBarAfterItWhichNoTitleHas() {
        assertThat(headline(
                        "<title>The shop that mends umbrellas - Dock News</title><h1><span class='a1'>A long winter</span> "
                                + "<span class='a2'>|</span> <span class='a3'>Umbrellas mended, never sold, on Ropewalk Lane</span></h1>"
                                + SIGNED))
                .hasValue("Umbrellas mended, never sold, on Ropewalk Lane");
    }

    @Test
    void keepsALabelThatTheTitlesHave() {
        assertThat(headline(
                        "<title>Umbrellas: Mended, never sold, on Ropewalk Lane - Dock News</title><h1><span class='a1'>Umbrellas</span>"
                                + "<span class='a2'>:</span> <span class='a3'>Mended, never sold, on Ropewalk Lane</span></h1>"
                                + SIGNED))
                .hasValue("Umbrellas: Mended, never sold, on Ropewalk Lane");
    }

    @Test
    void mayBeShortWhereThePageStatesItBesidesTheOneForSearchEngines() {
        assertThat(headline(
                        "<title>Mailbox shut since 1951 opened</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                                + "\"headline\":\"Mailbox shut since 1951 opened\",\"alternativeHeadline\":\"The baker's key\"}</script>"
                                + "<article><h1>The baker's key</h1>" + SIGNED + "</article>"))
                .hasValue("The baker's key");
    }
}
