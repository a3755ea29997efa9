package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Pages lose what nobody sees, and nothing else. */
final class SqueezeTest {
    @Test
    void indentationAndEmptyLinesGo() {
        assertThat(squeezed("<p>\n   one two\n\n\t<b>\r\n")).isEqualTo("<p>\none two\n<b>\n");
    }

    @Test
    void preformattedTextStays() {
        assertThat(squeezed("<pre>\n  a\n\n  b</pre>\n  c")).isEqualTo("<pre>\n  a\n\n  b</pre>\nc");
    }

    @Test
    void charactersThatNoPageMayHoldGo() {
        assertThat(squeezed("a\u0000b\u0085c\u202Ed\uFFFEe\uD800f\uD83D\uDE00")).isEqualTo("abcdef\uD83D\uDE00");
    }

    @Test
    void plainValuesNeedNoQuotes() {
        assertThat(html("<a href=\"../x.html\" class=\"a b\" id=\"p1\">\"quoted\"</a>"))
                .isEqualTo("<a href=../x.html class=\"a b\" id=p1>\"quoted\"</a>");
    }

    @Test
    void aSlashThatWouldJoinTheValueKeepsItsQuotes() {
        assertThat(html("<img src=\"a.png\"/><a href=\"folder/\">"))
                .isEqualTo("<img src=\"a.png\"/><a href=\"folder/\">");
    }

    @Test
    void noLineBreakStandsBesideWhatEndsALine() {
        assertThat(html("<nav>\n<a href=\"b\">c</a>\n<a>d</a>\n</nav>\n<p>\ne <b>f</b>\n<p>g\n<pre>\n<i>\n</pre>\n"))
                .isEqualTo("<nav><a href=b>c</a>\n<a>d</a></nav><p>\ne <b>f</b><p>g\n<pre>\n<i>\n</pre>\n");
    }

    @Test
    void aParagraphNeedsNoEndTagWhereABlockFollowsOrEnds() {
        assertThat(html("<div><p>a</p>\n<p class=\"b\">c</p><b>d</b><p>e</p></div>f<p>g</p>"))
                .isEqualTo("<div><p>a<p class=b>c</p><b>d</b><p>e</div>f<p>g</p>");
    }

    @Test
    void whatIsNoTagStays() {
        assertThat(html("1 < 2, x=\"y\" <A b=\"c\"> <a b=\"c")).isEqualTo("1 < 2, x=\"y\" <A b=\"c\"> <a b=\"c");
    }

    @Test
    void bytesAreThoseOfUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String text = "a\u00e9\u05d0\u20ac\u6a4b\uD83D\uDE00z".repeat(5000);
        sheet(text).squeeze().writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    private static String squeezed(String text) {
        return sheet(text).squeeze().toString();
    }

    private static String html(String text) {
        return sheet(text).squeezeHtml().toString();
    }

    private static Sheet sheet(String text) {
        Sheet sheet = new Sheet();
        sheet.write(text, 0, text.length());
        return sheet;
    }
}
