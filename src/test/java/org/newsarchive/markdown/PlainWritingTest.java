package org.newsarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PlainWritingTest {
    private static final String[] PIECES = {
        "Word", "word", " ", "é", "橋", ":", "#", "!", "(1)", "–", "\"", "“", "1. ", "- ", "+", "=", "*", "_", "> ", "<",
        "&amp;", "|", "\\", "`", "\t", "\n", "[", "]", "~", "."
    };

    @Test
    void writesParagraphsSubheadsAndPicturesWithoutARenderer() {
        String text = """
                The bridge – built in 1902 – opened! “At last,” she said.

                ## What comes next

                ![The bridge at noon.](<> "Ada Berg/The Herald")

                ![]()

                市長は「橋」と述べた。
                """;
        assertThat(PlainWriting.of(Dialect.parse(text))).contains(text);
    }

    @RepeatedTest(100)
    void writesWhatTheRendererWrites(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int n = 0; n < 200; n++) {
            Document document = new Document();
            for (int blocks = random.nextInt(4); blocks > 0; blocks--) {
                document.appendChild(block(random));
            }
            PlainWriting.of(document).ifPresent(text -> assertThat(text).isEqualTo(Dialect.writeWhole(document)));
        }
    }

    private static Node block(Random random) {
        Node inside = new Text(text(random));
        if (random.nextInt(4) == 0) {
            Image image = new Image(random.nextInt(4) == 0 ? "a.png" : "", random.nextBoolean() ? text(random) : null);
            if (random.nextBoolean()) {
                image.appendChild(inside);
            }
            inside = image;
        }
        Heading heading = new Heading();
        heading.setLevel(1 + random.nextInt(6));
        Node block = random.nextInt(4) == 0 ? heading : new Paragraph();
        block.appendChild(inside);
        return block;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("A");
        for (int n = random.nextInt(6); n > 0; n--) {
            text.append(PIECES[random.nextInt(random.nextBoolean() ? 10 : PIECES.length)]);
        }
        return text.substring(random.nextInt(text.length()));
    }
}
