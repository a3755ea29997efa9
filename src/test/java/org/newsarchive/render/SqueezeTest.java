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
    void whatIsNoTagStays() {
        assertThat(Squeeze.html("1 < 2, x=\"y\" <A b=\"c\"> <a b=\"c"))
                .isEqualTo("1 < 2, x=\"y\" <A b=\"c\"> <a b=\"c");
    }
}
