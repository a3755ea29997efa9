package org.newsarchive.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsarchive.article.Author;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Metadata;
import org.newsarchive.extract.Extraction;
import org.newsarchive.extract.Readers;
import org.newsarchive.extract.Recurrence;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.source.Format;
import org.newsarchive.source.SourceReader;

/**
 * Everything must be right in a scraped text: fields, captions, every paragraph, every line of residue. See {@link ToldText}. The
 * publication is learned, and looked at over all texts.
 */
class ToldTextsTest {
    private static final Path FOLDER = Path.of("src/test/resources/fixtures/text");
    /** Texts of which one field or line or another is still wrong, or was judged before anybody learned from it. */
    private static final Path HARD = Path.of("src/test/resources/fixtures/text-hard");

    private static final int MOST_HARD_WRONG = 33;

    @TestFactory
    Stream<DynamicTest> everyLineGoesWhereItIsToldTo() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    @Test
    void nearlyAllTellTheirPublicationAndHardlyAnyAWrongOne() throws IOException {
        int named = 0;
        int right = 0;
        int wrong = 0;
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                ToldText told = ToldText.parse(Files.readAllLines(file));
                if (told.publisher.isPresent()) {
                    Optional<String> found = read(told).article().metadata().publisher();
                    named++;
                    right += found.equals(told.publisher) ? 1 : 0;
                    wrong += found.isPresent() && !found.equals(told.publisher) ? 1 : 0;
                }
            }
        }
        assertThat(right).as("right").isGreaterThanOrEqualTo(named * 97 / 100);
        assertThat(wrong).as("wrong").isLessThanOrEqualTo(named * 2 / 100);
    }

    @Test
    void mostHardTextsAreWhollyRight() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        try (Stream<Path> files = Files.list(HARD)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                all++;
                try {
                    check(file);
                } catch (AssertionError miss) {
                    wrong.add(file.getFileName().toString());
                }
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(all * MOST_HARD_WRONG / 100);
    }

    private static Extraction read(ToldText told) {
        return Readers.read(
                SourceReader.decode("x.txt", Format.TEXT, told.source().getBytes(StandardCharsets.UTF_8), problem -> {})
                        .orElseThrow(),
                Recurrence.NONE);
    }

    private static void check(Path file) throws IOException {
        ToldText told = ToldText.parse(Files.readAllLines(file));
        String source = told.source();
        Extraction extraction = read(told);
        Metadata metadata = extraction.article().metadata();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(metadata.headline()).as("headline").isEqualTo(told.headline);
        softly.assertThat(metadata.alternativeHeadline()).as("dek").isEqualTo(told.dek);
        softly.assertThat(metadata.author())
                .as("authors")
                .extracting(Author::name)
                .isEqualTo(told.authors);
        softly.assertThat(metadata.author().stream()
                        .flatMap(author -> author.description().stream())
                        .findFirst())
                .as("bio")
                .isEqualTo(told.bio);
        softly.assertThat(told.dates)
                .as("dates that will do")
                .contains(metadata.datePublished()
                        .map(date -> date.value()
                                .substring(0, Math.min(10, date.value().length())))
                        .orElse("none"));
        softly.assertThat(extraction.evidence().stream()
                        .filter(evidence -> evidence.field().equals("datePublished"))
                        .anyMatch(evidence -> evidence.confidence() == Evidence.Confidence.INFERRED))
                .as("date inferred")
                .isEqualTo(told.inferred);
        softly.assertThat(metadata.image()).as("captions").isEqualTo(told.images);
        softly.assertThat(List.of(PlainText.of(extraction.article().body()).split("\n\n")))
                .as("body")
                .isEqualTo(told.paragraphs);
        softly.assertThat(String.join("\n", metadata.correction()))
                .as("corrections")
                .isEqualTo(String.join("\n", told.corrections));
        int start = 0;
        for (int line = 0; line < told.lines.size(); line++) {
            String text = told.lines.get(line);
            if (told.residue.contains(line)) {
                softly.assertThat(kindAt(extraction.ledger(), start)).as(text).isEqualTo(Ledger.Kind.REMOVED);
            }
            start += text.length() + 1;
        }
        softly.assertAll();
        assertThat(extraction.ledger().length()).isEqualTo(source.length());
    }

    private static Ledger.Kind kindAt(Ledger ledger, int offset) {
        return ledger.entries().stream()
                .filter(entry -> entry.start() <= offset && offset < entry.end())
                .findFirst()
                .orElseThrow()
                .kind();
    }
}
