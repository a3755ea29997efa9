package org.newsarchive.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsarchive.article.Article;
import org.newsarchive.article.Image;
import org.newsarchive.article.Ledger;
import org.newsarchive.extract.Extraction;

/**
 * Each folder is a page: {@code input.html}, the body as it must come out in {@code expected.md}, and pictures and what else the
 * body tells in {@code expected.txt}. Update with {@code -Dgolden=update} and read the difference.
 */
class PageFixturesTest {
    static final Path FOLDER = Path.of("src/test/resources/fixtures/page");

    @TestFactory
    Stream<DynamicTest> pageIsReadAsItsFolderSays() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    private static void check(Path folder) throws IOException {
        String html = Files.readString(folder.resolve("input.html"));
        Extraction extraction = Pages.read(html);
        Article article = extraction.article();
        expect(folder.resolve("expected.md"), article.body().text());
        expect(folder.resolve("expected.txt"), told(article));
        assertThat(extraction.ledger().entries().stream()
                        .map(entry -> entry.in(html))
                        .collect(Collectors.joining()))
                .isEqualTo(html);
        assertThat(Pages.read(html.replace("\n", "\r\n")).article().body())
                .as("with other line ends")
                .isEqualTo(article.body());
        assertThat(Pages.read(html).ledger()).as("read again").isEqualTo(extraction.ledger());
        assertThat(extraction.ledger().entries())
                .as("the kind fits the role")
                .allMatch(entry -> entry.kind() != Ledger.Kind.BODY
                        || entry.role().place() == org.newsarchive.article.Role.Place.BODY);
    }

    private static String told(Article article) {
        StringBuilder told = new StringBuilder();
        for (Image image : article.metadata().image()) {
            told.append("image ").append(image.position()).append('\n');
            image.caption()
                    .ifPresent(text -> told.append("  caption ").append(text).append('\n'));
            image.creditText()
                    .ifPresent(text -> told.append("  credit ").append(text).append('\n'));
            image.alt().ifPresent(text -> told.append("  alt ").append(text).append('\n'));
            image.contentUrl()
                    .ifPresent(text -> told.append("  url ").append(text).append('\n'));
        }
        article.metadata()
                .isAccessibleForFree()
                .ifPresent(free -> told.append("free ").append(free).append('\n'));
        return told.toString();
    }

    private static void expect(Path file, String actual) throws IOException {
        if ("update".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
