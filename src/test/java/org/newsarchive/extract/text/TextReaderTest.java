package org.newsarchive.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Role;
import org.newsarchive.extract.Extraction;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.source.Format;
import org.newsarchive.source.Source;

class TextReaderTest {
    private static final String STORY = """
            Lighthouse keeper hands over the keys after fifty years

            The lamp at Sallow Head will be worked from the mainland

            By Ottilie Brand

            The last keeper of the lighthouse at Sallow Head locked the door behind her on Sunday and gave the key to an engineer.

            “I have oiled that hinge every week since 1969,” said Cora Mabey. “He won’t need to. It opens by telephone now.”

            The lamp will be worked from an office in Port Ellis, forty miles away, where it cannot be seen.

            Mrs. Mabey will move to a bungalow inland. She has asked for a room that faces north.

            Sign in to continue reading
            Already a subscriber? Log in
            """;

    @Test
    void anEmptyTextIsNoArticleAndSaysSo() {
        for (String text : new String[] {"", "\n", " \r\n\t\n", "\ufeff"}) {
            Extraction extraction = read(text);
            assertThat(extraction.article().body().text()).isEmpty();
            assertThat(extraction.ledger().length()).isEqualTo(text.length());
            assertThat(extraction.problems()).hasSize(1);
        }
    }

    @Test
    void aTextMayEndOnAFewWordsUnderAPicture() {
        String paragraphs = STORY.substring(0, STORY.indexOf("Sign in"));
        Extraction extraction = read(paragraphs + "The lamp on Sunday. Photograph: Ann Lee\n\nA room that faces north");
        assertThat(extraction.article().metadata().image()).hasSize(1);
        assertThat(extraction.article().body().text()).contains("She has asked for a room");
    }

    @Test
    void aTextMayBeOneShortSentence() {
        String sentence = "She has asked for a room that faces north.";
        assertThat(read(sentence).article().body().text()).isEqualTo(sentence + "\n");
    }

    @Test
    void lineEndsMakeNoDifference() {
        Extraction plain = read(STORY);
        for (String text :
                new String[] {STORY.replace("\n", "\r\n"), STORY.replace('\n', '\r'), STORY.stripTrailing()}) {
            Extraction other = read(text);
            assertThat(other.article()).isEqualTo(plain.article());
            assertThat(other.ledger().length()).isEqualTo(text.length());
        }
    }

    @Test
    void theNumbersOfLinksLeaveTheTextAndAreAccountedFor() {
        String numbered = "[1]Home [2]News [3]Sport\n\n"
                + STORY.replace("The last keeper", "[4]The last keeper")
                        .replace("Cora Mabey", "[5]Cora Mabey")
                        .replace("an office", "an [6]office");
        Extraction extraction = read(numbered);
        assertThat(extraction.article().body().text())
                .contains("said Cora Mabey.")
                .contains("from an office in Port Ellis")
                .doesNotContain("[5");
        int mark = numbered.indexOf("[5]");
        assertThat(extraction.ledger().entries())
                .anyMatch(entry -> entry.start() == mark && entry.end() == mark + 3 && entry.role() == Role.MARKUP);
    }

    @Test
    void theLocaleMakesNoDifference() {
        Extraction plain = read(STORY);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(read(STORY)).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hardLineBreaksAreUndone() {
        Extraction plain = read(STORY);
        Extraction wrapped = read(wrap(STORY, 64));
        assertThat(PlainText.of(wrapped.article().body()))
                .isEqualTo(PlainText.of(plain.article().body()));
        assertThat(wrapped.article().metadata().headline())
                .isEqualTo(plain.article().metadata().headline());
    }

    @Test
    void everyLineOfAWallHasItsOwnReason() {
        Ledger ledger = read(STORY).ledger();
        assertThat(ledger.entries().stream().filter(entry -> entry.role() == Role.REGISTRATION))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.reason()).isNotBlank());
    }

    @Test
    void aLineThatStandsInOtherSourcesIsFurniture() {
        String furniture =
                "The Sallow Head Chronicle has been telling the truth about this coast to everybody since 1888.";
        String text = STORY.replace("Sign in to continue", furniture + "\n\nSign in to continue");
        assertThat(PlainText.of(read(text).article().body())).contains("1888");
        Extraction known = new TextReader().read(source(text), furniture::equals);
        assertThat(PlainText.of(known.article().body())).doesNotContain("1888");
        Extraction copied = new TextReader().read(source(text), line -> true);
        assertThat(PlainText.of(copied.article().body())).contains("The last keeper");
    }

    @Test
    void hugeAndOddTextsTakeLinearTime() {
        String[] texts = {
            "word ".repeat(2_000_000),
            "x".repeat(10_000_000),
            "a b\n".repeat(400_000),
            "\n".repeat(2_000_000),
            "(".repeat(1_000_000),
            "Photo: ".repeat(500_000),
            ("By Ann Lee Dec 1, 2020 " + "| ".repeat(40) + "\n").repeat(50_000),
            "漢字".repeat(2_000_000),
        };
        for (String text : texts) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> assertThatCode(() -> read(text)).doesNotThrowAnyException());
        }
    }

    private static String wrap(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int column = 0;
            for (String word : line.split(" ", -1)) {
                if (column > 0 && column + 1 + word.length() > width) {
                    wrapped.append('\n');
                    column = 0;
                } else if (column > 0) {
                    wrapped.append(' ');
                    column++;
                }
                wrapped.append(word);
                column += word.length();
            }
            wrapped.append('\n');
        }
        return wrapped.toString();
    }

    private static Extraction read(String text) {
        return new TextReader().read(source(text), Recurrence.NONE);
    }

    private static Source source(String text) {
        return new Source("story.txt", Format.TEXT, text, "utf-8", "0".repeat(64), Optional.empty(), Optional.empty());
    }
}
