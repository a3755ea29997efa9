package org.newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
    private static final String PAGE = """
            <html lang="en"><head><title>Ferry sails</title></head><body><article><h1>Ferry sails</h1>
            <p>The ferry sailed from the old harbour on Monday with forty passengers and two goats on board, the company said.</p>
            <p>It will sail again on Tuesday, weather permitting, and on every day of the week until the end of the season.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsARecordALineNamedByItsPathInTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/ferry.html"), PAGE);
        Files.writeString(folder.resolve("a/another.html"), PAGE);

        assertThat(run("extract", folder.toString())).isEqualTo(ExitCode.GOOD);

        assertThat(out.toString().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("\"path\":\"a/another.html\"", "\"articleBody\":\"The ferry sailed"),
                        second -> assertThat(second).contains("\"path\":\"a/b/ferry.html\""));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsTheRestWhereOneFileIsBad() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "");
        Files.writeString(folder.resolve("ferry.html"), PAGE);

        assertThat(run("extract", "--format", "text", folder.toString())).isEqualTo(ExitCode.FAILED);

        assertThat(out.toString()).startsWith("Ferry sails\n\nThe ferry sailed");
        assertThat(err.toString())
                .isEqualTo("error: bad.txt: is empty — scrape it again, or delete it" + System.lineSeparator());
    }

    @Test
    void writesMessagesAsJson() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), "");
        run("extract", "--log-format", "json", folder.toString());
        assertThat(err.toString().strip())
                .isEqualTo(
                        "{\"level\":\"error\",\"file\":\"bad.txt\",\"message\":\"is empty\",\"hint\":\"scrape it again, or delete it\"}");
    }

    @Test
    void callsAWrongCommandLineWrong() {
        assertThat(run("extract")).isEqualTo(ExitCode.USAGE);
        assertThat(run("extract", "--jobs", "0", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(run("extract", "--formt", "json", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--jobs must be at least 1");
    }

    @Test
    void saysWhatCanNotBeRead() {
        assertThat(run("extract", folder.resolve("nothing").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("nothing: is not there").contains("check the path");
    }

    private int run(String... arguments) {
        CommandLine line = Archiver.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
