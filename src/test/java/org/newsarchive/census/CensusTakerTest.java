package org.newsarchive.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.source.SourceFile;
import org.newsarchive.source.SourceFolder;

class CensusTakerTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void knowsALineThatStandsInManySources() throws IOException {
        for (int i = 0; i < 4; i++) {
            write(i, "Support the Tarrow Courier", "Only here: " + i);
        }
        CensusTaker taken = take(files());
        assertThat(taken.recurrence().recurs("Support the Tarrow Courier")).isTrue();
        assertThat(taken.recurrence().recurs("Only here: 1")).isFalse();
    }

    @Test
    void takesAStoryThatThreePapersCarriedForAStory() throws IOException {
        for (int i = 0; i < 3; i++) {
            write(i, "The mayor said on Monday that she would not resign.");
        }
        assertThat(take(files()).recurrence().recurs("The mayor said on Monday that she would not resign."))
                .isFalse();
    }

    @Test
    void countsALineOnceASource() throws IOException {
        write(0, "Share", "Share", "Share", "Share");
        assertThat(take(files()).recurrence().recurs("Share")).isFalse();
    }

    @Test
    void namesTheSourcesWhoseFurnitureCameOrWent() throws IOException {
        for (int i = 0; i < 3; i++) {
            write(i, "Support us", "Own line " + i);
        }
        write(3, "Nothing in common");
        take(files()).keep();

        write(4, "Support us");
        List<SourceFile> now = files();
        CensusTaker grown = CensusTaker.take(state(), now, now.subList(4, 5), CensusTakerTest::count);
        assertThat(grown.affected()).extracting(SourceFile::path).containsExactly("0.txt", "1.txt", "2.txt");
        grown.keep();

        Files.delete(folder.resolve("articles/1.txt"));
        CensusTaker shrunk = CensusTaker.take(state(), files(), List.of(), CensusTakerTest::count);
        assertThat(shrunk.affected()).extracting(SourceFile::path).containsExactly("0.txt", "2.txt", "4.txt");
    }

    @Test
    void asksForAllWhereTheLastCensusIsTorn() throws IOException {
        write(0, "a line");
        write(1, "another");
        take(files()).keep();
        Files.write(state(), Arrays.copyOf(Files.readAllBytes(state()), 30));
        assertThat(CensusTaker.take(state(), files(), List.of(), CensusTakerTest::count)
                        .affected())
                .hasSize(2);
    }

    private CensusTaker take(List<SourceFile> files) {
        return CensusTaker.take(state(), files, files, CensusTakerTest::count);
    }

    private static List<int[]> count(List<SourceFile> files) {
        return files.stream().map(CensusTaker::count).toList();
    }

    private List<SourceFile> files() {
        return SourceFolder.list(folder.resolve("articles")).files();
    }

    private Path state() {
        return folder.resolve("census.bin");
    }

    private void write(int number, String... lines) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.write(folder.resolve("articles/" + number + ".txt"), List.of(lines));
    }
}
