package org.newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.bench.InventedArchive;
import picocli.CommandLine;

/** A check finds what is not as it was left, and changes nothing. */
final class CheckCommandTest {
    private static final String SOURCE = InventedArchive.name(0) + ".txt";

    @TempDir
    Path home = Path.of("");

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void build() throws IOException {
        new InventedArchive().write(2, home.resolve("articles"));
        assertThat(run("build")).isEqualTo(ExitCode.GOOD);
    }

    private int run(String command) {
        said.getBuffer().setLength(0);
        CommandLine line = Archiver.commandLine();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        return line.execute(command, "-C", home.toString());
    }

    private void fails(String... reasons) {
        assertThat(run("check")).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(said.toString()).contains(reasons);
    }

    private Path one(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(folder))) {
            return files.filter(file -> file.toString().matches(".*/\\d{4}/\\d\\d/[^/]+" + ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    @Test
    void allIsWellAfterABuild() {
        assertThat(run("check")).as(said.toString()).isEqualTo(ExitCode.GOOD);
        assertThat(said.toString()).doesNotContain("error");
    }

    @Test
    void aPageThatIsGoneIsMissedOnce() throws IOException {
        Path page = one("site-output", "\\.html");
        Files.delete(page);
        fails(page.getFileName() + ": is missing", " 1 failures");
    }

    @Test
    void linksAreFollowedToTheirPlaceInAPage() throws IOException {
        Path page = one("site-output", "\\.html");
        append(page, "<a href=\"#nowhere\">x</a><a href=\"nothing.html\">x</a><a href=\"https://example.org/\">x</a>");
        fails(
                page.getFileName() + ": is not what was written",
                "links to #nowhere, and there is no such place",
                "links to nothing.html, which is not there");
        assertThat(said.toString()).doesNotContain("example.org");
    }

    @Test
    void aSourceMustBeWhatItsRecordWasMadeFrom() throws IOException {
        append(home.resolve("articles").resolve(SOURCE), "More.\n");
        fails(SOURCE + ": is not what ", "was made from");
        Files.delete(home.resolve("articles").resolve(SOURCE));
        fails(SOURCE + ": is gone");
    }

    @Test
    void aBrokenRecordIsFoundWithItsLine() throws IOException {
        Path record = one("articles/normalized", "\\.json");
        append(record, "}");
        fails(record.getFileName() + ":", "is not JSON");
    }

    @Test
    void nothingIsChanged() throws IOException {
        Path page = one("site-output", "\\.html");
        append(page, "edited");
        run("check");
        assertThat(page).content().endsWith("edited");
    }
}
