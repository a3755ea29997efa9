package org.newsarchive.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that can't be used is named in one clear line, and all others are built. */
class BadSourcesIT {
    private static final String GOOD = "the-bell-at-low-water.txt";

    @TempDir
    Path archive;

    private Path articles;

    @BeforeEach
    void oneGoodSource() throws IOException {
        articles = Files.createDirectories(archive.resolve("articles"));
        Files.copy(Tree.examples().resolve(GOOD), articles.resolve(GOOD));
    }

    @Test
    void empty() throws Exception {
        Files.createFile(articles.resolve("empty.txt"));
        Files.writeString(articles.resolve("blank.html"), " \n\t\n");
        Jar.Run run = build();
        assertThat(run.about("empty.txt")).singleElement().asString().contains("is empty");
        assertThat(run.about("blank.html")).singleElement().asString().contains("white space");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void protectedByAWrongName() throws Exception {
        Files.writeString(
                archive.resolve("archiver.yml"), "exclude: [2001/01/no-such]\nexcerpt-only: [Nobody Times]\n");
        Jar.Run run = build();
        assertThat(run.about("archiver.yml"))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("2001/01/no-such"))
                .anySatisfy(line -> assertThat(line).contains("Nobody Times"));
        assertThat(run.exit()).isZero();
    }

    @Test
    void binary() throws Exception {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        Files.write(articles.resolve("noise.txt"), noise);
        Files.write(articles.resolve("noise.html"), noise);
        Jar.Run run = build();
        assertThat(run.about("noise.txt")).singleElement().asString().contains("is not text");
        assertThat(run.about("noise.html")).singleElement().asString().contains("is not text");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void fiftyMegabytes() throws Exception {
        byte[] line = "It rained on Great Skerrow, and then it rained again.\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(articles.resolve("huge.txt")))) {
            for (long written = 0; written < 50L << 20; written += line.length) {
                out.write(line);
            }
        }
        Jar.Run run = build();
        assertThat(run.about("huge.txt")).singleElement().asString().contains("50 MB");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void wronglyEncoded() throws Exception {
        String story = Files.readString(Tree.examples().resolve("abroad/gezeitenmuehle.txt"));
        byte[] utf8 = story.getBytes(StandardCharsets.UTF_8);
        utf8[story.indexOf("Zimmerleute")] = (byte) 0xFF;
        Files.write(articles.resolve("one-bad-byte.txt"), utf8);
        Jar.Run run = build();
        assertThat(run.about("one-bad-byte.txt")).singleElement().asString().contains("not UTF-8");
        assertThat(run.exit()).as("it is read all the same").isZero();
        assertThat(records()).hasSize(2);
    }

    @Test
    void inACharacterSetThatNothingNames() throws Exception {
        String story =
                "Le phare est resté éteint\n\nLe gardien était à l'hôtel, où il a dîné très tôt, a-t-il répété à Noël.\n";
        Files.write(articles.resolve("old.txt"), story.getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                articles.resolve("wrong.html"),
                "<!doctype html><meta charset=utf-8><title>Le phare</title><p>" + story,
                StandardCharsets.ISO_8859_1);
        Jar.Run run = build();
        assertThat(run.about("old.txt")).singleElement().asString().contains("read as windows-1252");
        assertThat(run.about("wrong.html")).singleElement().asString().contains("read as windows-1252");
        assertThat(run.exit()).isZero();
    }

    @Test
    void inACharacterSetThatOnlyThePageNames() throws Exception {
        Files.copy(Tree.examples().resolve("saved-pages/fog-signal.html"), articles.resolve("fog-signal.html"));
        Jar.Run run = build();
        assertThat(run.err()).doesNotContain("fog-signal.html");
        assertThat(run.exit()).isZero();
    }

    @Test
    void unreadable() throws Exception {
        Path locked = Files.createFile(articles.resolve("locked.txt"));
        Files.writeString(locked, "Nobody may read this.");
        assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "may read everything here");
        Jar.Run run = build();
        assertThat(run.about("locked.txt")).singleElement().asString().contains("can't be read");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void linksOutOfTheFolder() throws Exception {
        Path outside = Files.writeString(archive.resolve("secret.txt"), "A line that is nobody's business.");
        link("outside.txt", outside);
        link("nowhere.txt", archive.resolve("nothing.txt"));
        Jar.Run run = build();
        assertThat(run.about("outside.txt")).singleElement().asString().contains("link out of the articles folder");
        assertThat(run.about("nowhere.txt")).singleElement().asString().contains("link to nothing");
        assertThat(run.exit()).isEqualTo(1);
        for (Path page : Tree.files(archive.resolve("site-output"))) {
            assertThat(Files.readAllBytes(archive.resolve("site-output").resolve(page)))
                    .as(page.toString())
                    .asString(StandardCharsets.UTF_8)
                    .doesNotContain("nobody's business");
        }
    }

    @Test
    void pipes() throws Exception {
        try {
            int made = new ProcessBuilder("mkfifo", articles.resolve("pipe.txt").toString())
                    .start()
                    .waitFor();
            assumeTrue(made == 0, "no pipes here");
        } catch (IOException e) {
            assumeTrue(false, "no pipes here: " + e);
        }
        Jar.Run run = build();
        assertThat(run.about("pipe.txt")).singleElement().asString().contains("not a file");
    }

    @Test
    void inAFormatThatIsNotRead() throws Exception {
        Files.writeString(articles.resolve("report.pdf"), "%PDF-1.4");
        Jar.Run run = build();
        assertThat(run.about("report.pdf")).singleElement().asString().contains("not in a format");
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(articles.resolve(name), target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here: " + e);
        }
    }

    private Jar.Run build() throws IOException, InterruptedException {
        Jar.Run run = Jar.built().run(archive, "build");
        assertThat(records()).as(run.err()).anyMatch(name -> name.contains("bell-at-low-water"));
        assertThat(archive.resolve("site-output/index.html")).as(run.err()).exists();
        return run;
    }

    private List<String> records() {
        return Tree.files(articles.resolve("normalized")).stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".md"))
                .toList();
    }
}
