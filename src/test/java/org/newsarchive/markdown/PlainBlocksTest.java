package org.newsarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBlocksTest {
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(Dialect.EXTENSIONS).build();
    private static final String[] PIECES = {
        "Word", "word", " ", " ", "\n", "\n\n", "\n\n", "#", "## ", "![", "](<> \"", "\")", "]()", "](", ")", "\"", "“",
        "1. ", "- ", "*", "_", "> ", "<", "&amp;", "|", "---", "===", "\\", "`", "\t", "[", "]", "~~~", "é", "橋", ":",
        "    ", "#", "Credit", "."
    };

    @Test
    void readsParagraphsSubheadsAndPicturesWithoutAParser() {
        assertThat(PlainBlocks.parse("""
                        ![The bridge at noon.](<> "Ada Berg/The Herald")

                        The bridge – built in 1902 – opened! “At last,” she said: #1 (of 2).

                        ## What comes next

                        ![]()

                        市長は「橋」と述べた。
                        """)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. one",
                "- one",
                "> one",
                "# one #",
                "#one",
                "one *two*",
                "one\ntwo",
                "one  ",
                " one",
                "    one",
                "| a |",
                "[a]: b",
                "one\n\n\ntwo",
                "one\n---",
                "a\\*b",
                "a &amp; b",
                "<b>",
                "![a](b)",
                "![a](<> \"b\") c",
                "![a](<> \"\")",
                "~~~",
                "\n",
                "a\tb"
            })
    void leavesTheRestToTheParser(String text) {
        assertThat(PlainBlocks.parse(text)).isEmpty();
    }

    @RepeatedTest(200)
    void readsWhatTheParserReads(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int document = 0; document < 100; document++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Optional<Node> plain = PlainBlocks.parse(text.toString());
            plain.ifPresent(node -> assertThat(HTML.render(node))
                    .as(text.toString())
                    .isEqualTo(HTML.render(Dialect.parseWhole(text.toString()))));
        }
    }
}
