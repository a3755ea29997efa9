package org.newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.bench.InventedArchive;
import picocli.CommandLine;

/** What a build says of itself. */
final class BuildCommandTest {
    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void invent() throws IOException {
        new InventedArchive().write(2, folder.resolve("articles"));
    }

    private int build(String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Archiver.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        List<String> arguments = new java.util.ArrayList<>(List.of("build", "-C", folder.toString()));
        arguments.addAll(List.of(options));
        return line.execute(arguments.toArray(String[]::new));
    }

    @Test
    void theSummaryCounts() {
        assertThat(build()).isEqualTo(ExitCode.GOOD);
        assertThat(err.toString())
                .contains("2 articles from 2 sources (2 read, 0 failed); records: 2 written; site: ")
                .contains(" written, 0 removed, 0 unchanged; ");
        assertThat(build()).isEqualTo(ExitCode.GOOD);
        assertThat(err.toString())
                .contains(
                        "2 articles from 2 sources (0 read, 0 failed); records: 0 written; site: 0 written, 0 removed");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aBadSourceIsCountedAndSaidAgainWhileItIsThere() throws IOException {
        Files.writeString(folder.resolve("articles/bad.txt"), " ");
        for (int run = 0; run < 3; run++) {
            assertThat(build()).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("error: bad.txt: ", "2 articles from 3 sources", " 1 failed)");
        }
        Files.delete(folder.resolve("articles/bad.txt"));
        assertThat(build()).isEqualTo(ExitCode.GOOD);
        assertThat(err.toString()).doesNotContain("bad.txt");
    }

    @Test
    void aDryRunTellsWhatItWouldWriteAndWritesNothing() throws IOException {
        assertThat(build("--dry-run")).isEqualTo(ExitCode.GOOD);
        assertThat(out.toString().lines())
                .contains("would write site-output/index.html")
                .anyMatch(line -> line.startsWith("would write articles/normalized/"));
        assertThat(err.toString()).contains("2 would be written");
        assertThat(folder.resolve("site-output")).doesNotExist();
        assertThat(folder.resolve("articles/normalized")).doesNotExist();

        build();
        assertThat(build("--dry-run")).isEqualTo(ExitCode.GOOD);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void verboseNamesThePhasesAndTheSlowestSources() {
        build("--verbose");
        assertThat(err.toString().lines())
                .anyMatch(line -> line.matches("extracting: 2 in [\\d.]+ s"))
                .anyMatch(line -> line.matches("slow: 000/story-00000[01]\\.txt took [\\d.]+ s"));
    }

    @Test
    void withJsonEveryLineIsAnObject() throws IOException {
        Files.writeString(folder.resolve("articles/bad.txt"), " ");
        build("--log-format", "json");
        assertThat(err.toString().lines())
                .allMatch(line -> line.startsWith("{\"level\":\"") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"phase\":\"extracting\",\"done\":3,\"millis\":"))
                .anyMatch(line -> line.startsWith("{\"level\":\"error\",\"file\":\"bad.txt\""));
    }

    @Test
    void quietSaysNothing() {
        assertThat(build("--quiet")).isEqualTo(ExitCode.GOOD);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).isEmpty();
    }
}
