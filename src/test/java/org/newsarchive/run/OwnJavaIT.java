package org.newsarchive.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.bench.InventedArchive;

/** What is started without options for Java gets a Java of its own, and nobody can tell but by its cost. */
final class OwnJavaIT {
    @TempDir
    Path folder;

    private final Jar plain = Jar.plain();
    private Path home;

    @BeforeEach
    void name() {
        home = folder.resolve("an archive");
    }

    private void invent(int articles) throws IOException {
        new InventedArchive().write(articles, home.resolve("articles"));
    }

    /** Sources of a line each, of which even a first build keeps the classes where there are many. */
    private void inventShort(int sources) throws IOException {
        for (int number = 0; number < sources; number++) {
            Files.writeString(
                    home.resolve("articles/short-" + number + ".txt"),
                    "Ferry " + number + " sails again\n\nThe ferry sailed at noon, " + number + " days late.\n");
        }
    }

    @Test
    void itBuildsTheSameSiteAndKeepsClassesForTheNextRun() throws IOException, InterruptedException {
        invent(20);
        inventShort(500);
        assertThat(plain.run(folder, "build", "-q", "-C", home.toString()).exit())
                .isZero();
        assumeTrue(
                Files.exists(home.resolve(".archiver/classes.jsa")), "this system doesn't tell a process's arguments");
        var first = Tree.hashes(home.resolve("site-output"));

        Jar.Run second = plain.run(home, "build", "--force", "-q");
        assertThat(second.exit()).isZero();
        assertThat(second.out() + second.err()).isEmpty();
        assertThat(Tree.hashes(home.resolve("site-output"))).isEqualTo(first);
        assertThat(Jar.built().run(home, "build", "--force").exit()).isZero();
        assertThat(Tree.hashes(home.resolve("site-output"))).isEqualTo(first);
    }

    @Test
    void aBuildThatFindsNothingToDoKeepsNoClasses() throws IOException, InterruptedException {
        invent(3);
        plain.run(home, "build", "-q");
        plain.run(home, "build", "-q");
        assertThat(home.resolve(".archiver/classes.jsa")).doesNotExist();

        Path source = home.resolve("articles").resolve(InventedArchive.name(1) + ".txt");
        Files.writeString(source, Files.readString(source) + "\nOne more sentence stands at the end.\n");
        plain.run(home, "build", "-q");
        assumeTrue(
                Files.exists(home.resolve(".archiver/classes.jsa")), "this system doesn't tell a process's arguments");
        plain.run(home, "build", "-q");
        assertThat(home.resolve(".archiver/classes.jsa")).exists();
    }

    @Test
    void itExtractsTheSameAndWritesNothing() throws IOException, InterruptedException {
        invent(3);
        Jar.Run run = plain.run(home, "extract", "articles", "--format", "text");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isNotEmpty()
                .isEqualTo(Jar.built()
                        .run(home, "extract", "articles", "--format", "text")
                        .out());
        assertThat(home).isDirectoryNotContaining("glob:**.archiver");
    }

    @Test
    void argumentsAndExitCodesPassThrough() throws IOException, InterruptedException {
        invent(1);
        Jar.Run run = plain.run(home, "build", "--no-such option");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--no-such option");
    }

    @Test
    void killedItLeavesNobodyBehind() throws IOException, InterruptedException {
        invent(150);
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        Process build = new ProcessBuilder(
                        program.toString(), "-jar", plain.file().toString(), "build")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        while (build.isAlive() && !Files.isDirectory(home.resolve("articles/normalized"))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        Optional<ProcessHandle> own = build.children().findFirst();
        assumeTrue(own.isPresent(), "this system doesn't tell a process's arguments");

        build.destroyForcibly().waitFor();

        assertThat(own.get().onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(plain.run(home, "build", "-q").exit()).isZero();
    }
}
