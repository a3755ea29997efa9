package org.newsarchive.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsarchive.article.Problem;
import org.newsarchive.disk.Mark;

final class OutputFolderTest {
    @TempDir
    Path folder;

    private Path site() {
        return folder.resolve("site");
    }

    private Path state() {
        return folder.resolve(".archiver/site.bin");
    }

    private OutputFolder open() {
        return OutputFolder.open(site(), state(), new LastSite(), OutputFolder.Mode.WRITE);
    }

    private Changes build(Map<String, String> files) {
        try (OutputFolder output = open()) {
            files.forEach((path, text) -> output.put(path, new Mark().add(text).toString(), () -> bytes(text)));
            return output.commit(new Mark().add(files.toString()).toString());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> onDisk() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (var all = Files.walk(site())) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> found.put(site().relativize(file).toString().replace('\\', '/'), read(file)));
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writesWhatIsAskedForAndRemovesWhatIsNot() throws IOException {
        assertThat(build(Map.of("index.html", "one", "2017/10/a.html", "A")).written())
                .containsExactly("2017/10/a.html", "index.html");

        Changes second = build(Map.of("index.html", "two"));

        assertThat(second.written()).containsExactly("index.html");
        assertThat(second.removed()).containsExactly("2017/10/a.html");
        assertThat(onDisk()).isEqualTo(Map.of("index.html", "two"));
        assertThat(site().resolve("2017")).doesNotExist();
    }

    @Test
    void leavesEqualFilesAndTheirTimesAlone() throws IOException {
        build(Map.of("a.html", "A"));
        FileTime written = Files.getLastModifiedTime(site().resolve("a.html"));
        List<String> made = new ArrayList<>();

        try (OutputFolder output = open()) {
            output.put("a.html", new Mark().add("made otherwise").toString(), () -> {
                made.add("a.html");
                return bytes("A");
            });
            assertThat(output.commit("x").written()).isEmpty();
        }

        assertThat(made).containsExactly("a.html");
        assertThat(Files.getLastModifiedTime(site().resolve("a.html"))).isEqualTo(written);
    }

    @Test
    void whatIsPublishedStandsBeforeTheRestAndABuildThatEndsThereIsCompletedByTheNext() throws IOException {
        build(Map.of("a.html", "A", "b.html", "B", "search/root.js", "1"));
        try (OutputFolder output = open()) {
            output.put("a.html", "changed", () -> bytes("new A"));
            output.publish();
            assertThat(onDisk()).isEqualTo(Map.of("a.html", "new A", "b.html", "B", "search/root.js", "1"));
        }

        try (OutputFolder output = open()) {
            assertThat(output.isIntact("x")).isFalse();
        }
        Changes next = build(Map.of("a.html", "new A", "search/root.js", "2"));

        assertThat(next.problems()).isEmpty();
        assertThat(next.written()).containsExactly("search/root.js");
        assertThat(next.removed()).containsExactly("b.html");
        assertThat(onDisk()).isEqualTo(Map.of("a.html", "new A", "search/root.js", "2"));
    }

    @Test
    void whatIsPublishedCountsAsWritten() throws IOException {
        build(Map.of("a.html", "A", "b.html", "B"));
        try (OutputFolder output = open()) {
            output.put("a.html", "changed", () -> bytes("new A"));
            output.publish();
            output.put("c.html", "C", () -> bytes("C"));
            Changes changes = output.commit("x");
            assertThat(changes.written()).containsExactly("a.html", "c.html");
            assertThat(changes.removed()).containsExactly("b.html");
        }
        assertThat(onDisk()).isEqualTo(Map.of("a.html", "new A", "c.html", "C"));
    }

    @Test
    void asksForNoBytesWhereTheFingerprintIsTheSame() {
        build(Map.of("a.html", "A"));
        try (OutputFolder output = open()) {
            output.put("a.html", new Mark().add("A").toString(), () -> {
                throw new AssertionError("asked");
            });
            assertThat(output.commit("x").unchanged()).isOne();
        }
    }

    @Test
    void knowsAnIntactSiteWithoutAPlan() throws IOException {
        Map<String, String> files = Map.of("a.html", "A", "b/c.html", "C");
        build(files);
        assertThat(open().isIntact(new Mark().add(files.toString()).toString())).isTrue();
        assertThat(open().isIntact("other")).isFalse();
        Files.delete(site().resolve("b/c.html"));
        assertThat(open().isIntact(new Mark().add(files.toString()).toString())).isFalse();
    }

    @Test
    void restoresWhatWasDeletedOrChangedByHand() throws IOException {
        Map<String, String> files = Map.of("a.html", "A", "b.html", "B", "c.html", "C");
        build(files);
        Files.delete(site().resolve("a.html"));
        Files.writeString(site().resolve("b.html"), "X");

        Changes changes = build(files);

        assertThat(onDisk()).isEqualTo(files);
        assertThat(changes.written()).containsExactly("a.html", "b.html");
        assertThat(changes.problems())
                .singleElement()
                .extracting(Problem::origin)
                .isEqualTo("site/b.html");
    }

    @Test
    void keepsAndReportsWhatWasChangedByHandAndIsNoLongerAskedFor() throws IOException {
        build(Map.of("a.html", "A", "b.html", "B"));
        Files.writeString(site().resolve("b.html"), "mine now");

        Changes changes = build(Map.of("a.html", "A"));

        assertThat(changes.removed()).isEmpty();
        assertThat(changes.problems()).singleElement().asString().contains("site/b.html", "changed by hand");
        assertThat(site().resolve("b.html")).hasContent("mine now");
        assertThat(build(Map.of("a.html", "A")).problems()).isEmpty();
    }

    @Test
    void removesATouchedButUnchangedFile() throws IOException {
        build(Map.of("a.html", "A", "b.html", "B"));
        Files.setLastModifiedTime(site().resolve("b.html"), FileTime.from(Instant.EPOCH));
        assertThat(build(Map.of("a.html", "A")).removed()).containsExactly("b.html");
    }

    @Test
    void neverTouchesFilesThatItDidNotWrite() throws IOException {
        Files.createDirectories(site().resolve("notes"));
        Files.writeString(site().resolve("CNAME"), "archive.example");
        Files.writeString(site().resolve("notes/index.html"), "mine");
        Files.writeString(site().resolve("about.html"), "mine too");

        Changes changes = build(Map.of("about.html", "theirs", "notes/a.html", "A"));
        build(Map.of());

        assertThat(changes.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Problem.Severity.ERROR))
                .asString()
                .contains("site/about.html", "did not write");
        assertThat(onDisk())
                .isEqualTo(Map.of("CNAME", "archive.example", "notes/index.html", "mine", "about.html", "mine too"));
    }

    @Test
    void adoptsItsOwnSiteWhenTheStateIsLost() throws IOException {
        String home = "<meta name=\"generator\" content=\"Archiver 1\">";
        build(Map.of("index.html", home, "a.html", "A"));
        Files.delete(state());

        Changes changes = build(Map.of("index.html", home, "a.html", "A2"));

        assertThat(changes.written()).containsExactly("a.html");
        assertThat(changes.problems()).isEmpty();
    }

    @Test
    void survivesATornState() throws IOException {
        Map<String, String> files = Map.of("index.html", "name=\"generator\" content=\"Archiver", "a.html", "A");
        build(files);
        byte[] state = Files.readAllBytes(state());
        for (int length = 0; length < state.length; length += 19) {
            Files.write(state(), java.util.Arrays.copyOf(state, length));
            Files.writeString(site().resolve("a.html"), "B");
            Changes changes = build(files);
            assertThat(changes.written()).containsExactly("a.html");
            assertThat(onDisk()).isEqualTo(files);
        }
    }

    @Test
    void leavesTheSiteAsItWasUntilAllIsReady() throws IOException {
        build(Map.of("a.html", "A", "b.html", "B"));
        try (OutputFolder output = open()) {
            output.put("a.html", new Mark().add("A2").toString(), () -> bytes("A2"));
        }
        assertThat(onDisk()).isEqualTo(Map.of("a.html", "A", "b.html", "B"));
    }

    @Test
    void finishesWhatAKilledCommitBegan() throws IOException {
        build(Map.of("a.html", "A", "b.html", "B", "old.html", "O"));
        // Killed after the announcement and the first move: the files that a commit would leave are put by hand.
        Path copy = folder.resolve("copy.bin");
        Files.copy(state(), copy);
        build(Map.of("a.html", "A2", "b.html", "B2"));
        Files.move(state(), state().resolveSibling("site.bin.pending"));
        Files.move(copy, state());
        Files.writeString(site().resolve("b.html"), "B");
        Files.writeString(site().resolve("old.html"), "O");

        Changes changes = build(Map.of("a.html", "A2", "b.html", "B2"));

        assertThat(changes.written()).containsExactly("b.html");
        assertThat(changes.removed()).containsExactly("old.html");
        assertThat(changes.problems()).isEmpty();
        assertThat(onDisk()).isEqualTo(Map.of("a.html", "A2", "b.html", "B2"));
    }

    @Test
    void aDryRunTellsAndWritesNothing() throws IOException {
        build(Map.of("a.html", "A", "b.html", "B"));
        try (OutputFolder output = OutputFolder.open(site(), state(), new LastSite(), OutputFolder.Mode.DRY_RUN)) {
            output.put("a.html", new Mark().add("A2").toString(), () -> bytes("A2"));
            Changes changes = output.commit("x");
            assertThat(changes.written()).containsExactly("a.html");
            assertThat(changes.removed()).containsExactly("b.html");
        }
        assertThat(onDisk()).isEqualTo(Map.of("a.html", "A", "b.html", "B"));
        Path absent = folder.resolve("absent");
        try (OutputFolder output = OutputFolder.open(absent, state(), new LastSite(), OutputFolder.Mode.DRY_RUN)) {
            output.put("a/b.html", new Mark().add("B").toString(), () -> bytes("B"));
            assertThat(output.commit("x").written()).containsExactly("a/b.html");
        }
        assertThat(absent).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a",
                "a/../../b",
                "/etc/passwd",
                "a//b",
                "",
                ".",
                "a/./b",
                "a\\..\\b",
                "C:/a",
                "a\u0000b",
                "a\nb",
                ".archiver-stage/1",
                "a/"
            })
    void refusesPathsThatLeaveTheFolder(String path) {
        try (OutputFolder output = open()) {
            assertThatThrownBy(() -> output.put(path, new Mark().add("").toString(), () -> bytes("")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void followsNoLink() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("precious.html"), "precious");
        build(Map.of("a.html", "A", "d/precious.html", "D"));
        Files.delete(site().resolve("a.html"));
        Files.createSymbolicLink(site().resolve("a.html"), outside.resolve("precious.html"));
        Files.delete(site().resolve("d/precious.html"));
        Files.delete(site().resolve("d"));
        Files.createSymbolicLink(site().resolve("d"), outside);

        Changes changes = build(Map.of("a.html", "A", "d/precious.html", "D"));
        build(Map.of());

        assertThat(changes.problems()).anySatisfy(p -> assertThat(p.origin()).isEqualTo("site/d/precious.html"));
        assertThat(outside.resolve("precious.html")).hasContent("precious");
    }

    @Test
    void aStateFileCannotNameFilesOutside() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "A");
        build(Map.of("a.html", "A"));
        long modified = Files.getLastModifiedTime(precious).to(TimeUnit.NANOSECONDS);
        SiteState.announce(state(), "", List.of(new Written("../precious", 1, modified, Mark.of(bytes("A")), "")));
        SiteState.settle(state());
        build(Map.of());
        assertThat(precious).exists();
    }
}
