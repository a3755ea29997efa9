package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages lose what nobody sees, and nothing else. */
final class SqueezeTest {
    @Test
    void indentationAndEmptyLinesGo() {
        assertThat(Squeeze.of("<p>\n   one two\n\n\t<b>\r\n")).isEqualTo("<p>\none two\n<b>\n");
    }

    @Test
    void preformattedTextStays() {
        assertThat(Squeeze.of("<pre>\n  a\n\n  b</pre>\n  c")).isEqualTo("<pre>\n  a\n\n  b</pre>\nc");
    }

    @Test
    void charactersThatNoPageMayHoldGo() {
        assertThat(Squeeze.of("a\u0000b\u0085c\u202Ed\uFFFEe\uD800f\uD83D\uDE00"))
                .isEqualTo("abcdef\uD83D\uDE00");
    }

    @Test
    void plainValuesNeedNoQuotes() {
        assertThat(Squeeze.html("<a href=\"../x.html\" class=\"a b\" id=\"p1\">\"quoted\"</a>"))
                .isEqualTo("<a href=../x.html class=\"a b\" id=p1>\"quoted\"</a>");
    }

    @Test
    void aSlashThatWouldJoinTheValueKeepsItsQuotes() {
        assertThat(Squeeze.html("<img src=\"a.png\"/><a href=\"folder/\">"))
                .isEqualTo("<img src=\"a.png\"/><a href=\"folder/\">");
    }

    @Test
    void noLineBreakStandsBesideWhatEndsALine() {
        assertThat(Squeeze.html(
                        "<nav>\n<a href=\"b\">c</a>\n<a>d</a>\n</nav>\n<p>\ne <b>f</b>\n<p>g\n<pre>\n<i>\n</pre>\n"))
                .isEqualTo("<nav><a href=b>c</a>\n<a>d</a></nav><p>\ne <b>f</b><p>g\n<pre>\n<i>\n</pre>\n");
    }

    @Test
    void aParagraphNeedsNoEndTagWhereABlockFollowsOrEnds() {
        assertThat(Squeeze.html("<div><p>a</p>\n<p class=\"b\">c</p><b>d</b><p>e</p></div>f<p>g</p>"))
                .isEqualTo("<div><p>a<p class=b>c</p><b>d</b><p>e</div>f<p>g</p>");
    }

    @Test
    void whatIsNoTagStays() {
        assertThat(Squeeze.html("1 < 2, x=\"y\" <A b=\"c\"> <a b=\"c"))
                .isEqualTo("1 < 2, x=\"y\" <A b=\"c\"> <a b=\"c");
    }
}
