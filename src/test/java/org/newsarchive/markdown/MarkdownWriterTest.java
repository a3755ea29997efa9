package org.newsarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsarchive.article.Markdown;

class MarkdownWriterTest {
    private static final BodyHtml.Setting PLAIN = new BodyHtml.Setting("Not kept", "", "", path -> Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* foo",
                "1. foo",
                "+ y",
                "+",
                "~~~",
                "~~~ x",
                "===",
                "# head",
                "- x",
                "> q",
                "a   b & &amp; &copy; <b>x</b>",
                "[1] (x) _y_ `z` # no",
                "a\\b",
                "foo!",
                "![x](y)",
                "| a | b |",
                "\u00a0lead",
                "tab\there",
                "**bold**",
                ":-) x",
                "snake_case_word 5*3*2",
                "<!-- c -->",
                "https://a.b/?x=1&copy=2",
                "2) x",
                "---",
                "&#35;",
                "\\",
                "a\\",
                "ends #",
                "“We don’t,” he said — 50% [sic]",
                "ראש הממשלה: \"כן\"",
                "市長は「橋」と述べた。"
            })
    void keepsTextToTheLetter(String text) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.paragraph(text);
        writer.heading(2, inlines -> inlines.text(text));
        writer.paragraph(inlines -> {
            inlines.text("before");
            inlines.lineBreak();
            inlines.text(text);
        });
        writer.list(false, List.of(item -> item.paragraph(text)));
        writer.quote(quote -> quote.paragraph(text));

        assertThat(PlainText.of(writer.toMarkdown()))
                .isEqualTo(String.join("\n\n", text, text, "before\n" + text, text, text)
                        .strip());
    }

    @RepeatedTest(300)
    void keepsRandomMarkupCharacters(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String alphabet = "ab *_`[]()<>!#+-=~|\\&;:.1\"'{}^$@/";
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        String start = text.substring(1).strip();
        MarkdownWriter writer = new MarkdownWriter();
        writer.paragraph(start);
        assertThat(PlainText.of(writer.toMarkdown()))
                .as(writer.toMarkdown().text())
                .isEqualTo(start);
    }

    @Test
    void writesAPictureThatWasNotKeptWithItsCredit() {
        MarkdownWriter writer = new MarkdownWriter();
        writer.figure(Optional.of("The [old] bridge"), Optional.empty(), Optional.of("Ann \"Bee\" Lee"));
        assertThat(writer.toMarkdown().text()).isEqualTo("![The \\[old\\] bridge](<> \"Ann \\\"Bee\\\" Lee\")\n");
        assertThat(BodyHtml.of(writer.toMarkdown(), PLAIN))
                .contains(
                        "<b>Not kept</b><figcaption>The [old] bridge <small>Ann &quot;Bee&quot; Lee</small></figcaption>");
    }

    @Test
    void writesAPictureWithAnOddFileName() {
        MarkdownWriter writer = new MarkdownWriter();
        writer.figure(Optional.of("c"), Optional.of("my picture(1).jpg"), Optional.empty());
        assertThat(Figure.of(writer.toMarkdown())).containsExactly(new Figure("my picture(1).jpg", "c"));
    }

    @Test
    void showsTheCopiesOfAPictureInPlace() {
        MarkdownWriter writer = new MarkdownWriter();
        writer.figure(Optional.of("one"), Optional.empty(), Optional.empty());
        writer.paragraph("Text.");
        writer.figure(Optional.of("two"), Optional.of("two.jpg"), Optional.empty());
        BodyHtml.Picture picture = new BodyHtml.Picture(
                List.of(new BodyHtml.Copy("s.jpg", 30, 20), new BodyHtml.Copy("l.jpg", 60, 40)), "A \"b\"");
        assertThat(BodyHtml.of(
                        writer.toMarkdown(),
                        new BodyHtml.Setting(
                                "Not kept", "", "", n -> n == 2 ? Optional.of(picture) : Optional.empty())))
                .contains("<b>Not kept</b><figcaption>one</figcaption>")
                .contains("<img src=\"s.jpg\" srcset=\"s.jpg 30w, l.jpg 60w\"")
                .contains("width=\"30\" height=\"20\" loading=\"lazy\" alt=\"A &quot;b&quot;\"");
    }

    @Test
    void leavesOutEmphasisThatMarkdownWouldNotSee() {
        MarkdownWriter out = new MarkdownWriter();
        out.paragraph(content -> {
            content.strong(inside -> inside.text("Place:"));
            content.text("Harbour, 500");
            content.emphasis(inside -> inside.strong(mark -> mark.text("™")));
            content.text(" and ");
            content.emphasis(inside -> inside.text("more."));
        });
        assertThat(out.toMarkdown().text()).isEqualTo("Place:Harbour, 500™ and *more.*\n");
    }

    @Test
    void movesSpaceOutOfEmphasis() {
        MarkdownWriter writer = new MarkdownWriter();
        writer.paragraph(inlines -> {
            inlines.text("a");
            inlines.emphasis(inside -> inside.text(" b "));
            inlines.text("c");
        });
        assertThat(writer.toMarkdown().text()).isEqualTo("a *b* c\n");
    }

    @Test
    void writesATable() {
        MarkdownWriter writer = new MarkdownWriter();
        writer.table(List.of(List.of("Club", "Points"), List.of("Harbour | Town", "3")));
        assertThat(PlainText.of(writer.toMarkdown())).isEqualTo("Club\tPoints\nHarbour | Town\t3");
    }

    @Test
    void showsRawHtmlAsText() {
        assertThat(BodyHtml.of(new Markdown("<script>alert(1)</script>\n\na <b>b</b> [x](javascript:alert(1))"), PLAIN))
                .doesNotContain("<script")
                .doesNotContain("<b>")
                .doesNotContain("javascript:");
    }
}
