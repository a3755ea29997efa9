package org.newsarchive.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsarchive.extract.Extraction;

/** Pages made to hurt: each must be read in bounded time, without a crash, and accounted for to the last character. */
class PathologicalPagesTest {
    private static final String PROSE =
            "The harbour was quiet, and the ferrymen, who had waited all winter, were glad of it. ";

    static Stream<Arguments> hostilePages() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("a blank", " \n"),
                Arguments.of("null bytes", "\0\0<p>a\0b\0</p>\0"),
                Arguments.of("a million nested elements", "<div>".repeat(1_000_000) + "x"),
                Arguments.of("a hundred thousand nested links", "<a href=x><b>".repeat(100_000) + "x"),
                Arguments.of("nested lists with text", ("<ul><li>" + PROSE).repeat(5_000)),
                Arguments.of("nested quotations", ("<blockquote><p>" + PROSE).repeat(3_000)),
                Arguments.of("nested tables", ("<table><tr><td>" + PROSE).repeat(2_000)),
                Arguments.of("mis-nested formatting", ("<b><p>" + PROSE + "</b><i></p>").repeat(3_000)),
                Arguments.of("blocks in links in blocks", ("<div><a href=x><section>" + PROSE + "</a>").repeat(3_000)),
                Arguments.of("tables in paragraphs", ("<p><b>" + PROSE + "<table><p>" + PROSE).repeat(1_000)),
                Arguments.of("forms closed by others", ("<form><div>" + PROSE + "</form><ul></div>").repeat(2_000)),
                Arguments.of("read in a wrong charset", "<p>" + "\uFFFD\u0098\u0080Ã¼â\u0080\u0099 ".repeat(50_000)),
                Arguments.of("unclosed tag", "<p>" + PROSE + "<a href=\"" + "x".repeat(1_000_000)),
                Arguments.of("broken entities", "<p>" + "&#x;&#xFFFFFFFF;&#0;&amp&nosuch;&".repeat(20_000)),
                Arguments.of("half surrogates", "<p>" + "\uD83D \uDE00 ".repeat(5_000)),
                Arguments.of("one long word", "<p>" + "x".repeat(3_000_000)),
                Arguments.of("one long text", "<p>" + PROSE.repeat(30_000)),
                Arguments.of("many short blocks", "<p>x</p>".repeat(60_000)),
                Arguments.of("many paragraphs", ("<p>" + PROSE + "</p>").repeat(20_000)),
                Arguments.of("many line breaks", "a<br>".repeat(100_000)),
                Arguments.of("many attributes", "<p " + "a=b ".repeat(50_000) + ">" + PROSE + "</p>"),
                Arguments.of(
                        "deep structured data",
                        "<script type=application/ld+json>" + "[".repeat(100_000) + "</script><p>x"),
                Arguments.of("deep script data", "<script>" + "{\"a\":[".repeat(50_000) + "</script><p>x"),
                Arguments.of("frames only", "<frameset><frame src=a></frameset>"),
                Arguments.of(
                        "text moved out of a table", "<table>" + PROSE.repeat(20) + "<tr>" + PROSE + "<td>y</table>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePages")
    void pageIsReadInBoundedTime(String name, String html) {
        Extraction extraction = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Pages.read(html));
        assertThat(extraction.ledger().length()).as(name).isEqualTo(html.length());
    }

    @Test
    void pageWithMoreThanIsReadSaysSo() {
        assertThat(Pages.read("<p>" + "x ".repeat(4_100_000)).problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("only the first 8000000 of 8200003"));
        assertThat(Pages.read("<div>".repeat(400) + "<p>" + PROSE).problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("deeper than 256"));
        assertThat(Pages.read("<div>".repeat(100) + "<p>" + PROSE).problems())
                .noneSatisfy(problem -> assertThat(problem.message()).contains("deeper than"));
        assertThat(Pages.read("<p>x</p>".repeat(20_001)).problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("only the first 20000 blocks"));
    }

    @Test
    void damagedPageIsAccountedFor() throws IOException {
        List<Path> folders = PageFixturesTest.folders();
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 60; round++) {
            String html =
                    Files.readString(folders.get(random.nextInt(folders.size())).resolve("input.html"));
            String damaged = damaged(html, random);
            Extraction extraction = Pages.read(damaged);
            assertThat(extraction.ledger().length()).as("round %d", round).isEqualTo(damaged.length());
        }
    }

    /** Cuts pieces out, puts pieces twice, and puts pieces in the middle of others. */
    private static String damaged(String html, SplittableRandom random) {
        StringBuilder text = new StringBuilder(html);
        for (int hit = random.nextInt(1, 6); hit > 0 && text.length() > 50; hit--) {
            int from = random.nextInt(text.length() - 40);
            int to = Math.min(text.length(), from + random.nextInt(1, 400));
            String piece = text.substring(from, to);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, piece);
                case 2 -> text.insert(random.nextInt(text.length()), piece);
                default -> text.setLength(to);
            }
        }
        return text.toString();
    }
}
