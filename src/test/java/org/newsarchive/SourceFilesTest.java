package org.newsarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler can't see of the source files. */
class SourceFilesTest {
    private static final int LONGEST = 400;

    @Test
    void noFileIsTooLongToRead() throws IOException {
        try (Stream<Path> files = files("src", "templates")) {
            assertThat(files.filter(named("\\.(java|ftlh|css|js)"))
                            .filter(file -> lines(file).size() > LONGEST))
                    .as("files over %d lines: cut them along what they know", LONGEST)
                    .isEmpty();
        }
    }

    @Test
    void everyPackageSaysWhatItIsForAndForbidsNull() throws IOException {
        try (Stream<Path> files = files("src/main/java")) {
            assertThat(files.filter(named("\\.java")).map(Path::getParent).distinct())
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .startsWith("/**")
                            .contains("@NullMarked"));
        }
    }

    @Test
    void noNameIsABucket() throws IOException {
        Pattern bucket = Pattern.compile("(Util|Utils|Helper|Helpers|Manager|Impl|Common|Misc)\\.java$");
        try (Stream<Path> files = files("src")) {
            assertThat(files.filter(file -> bucket.matcher(file.toString()).find()))
                    .isEmpty();
        }
    }

    @Test
    void nothingNamesAPlaceOnSomebodysMachine() throws IOException {
        Pattern place = Pattern.compile("(?<![\\w.])/(work|home|Users|root)/\\w|[A-Z]:\\\\Users");
        try (Stream<Path> files = files("src/main", "templates", ".github", ".ci")) {
            assertThat(files.filter(named("\\.(java|ftlh|css|js|md|yml|yaml|json)|run"))
                            .filter(file -> lines(file).stream().anyMatch(place.asPredicate())))
                    .isEmpty();
        }
    }

    private static Stream<Path> files(String... folders) {
        return Stream.of(folders).map(Path::of).filter(Files::exists).flatMap(SourceFilesTest::walk);
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static java.util.function.Predicate<Path> named(String ending) {
        Pattern pattern = Pattern.compile(".*(" + ending + ")$");
        return file -> pattern.matcher(file.getFileName().toString()).matches();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file.toString(), e);
        }
    }
}
