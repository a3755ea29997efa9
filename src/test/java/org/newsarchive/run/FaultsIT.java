package org.newsarchive.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.bench.InventedArchive;
import org.newsarchive.site.BuildLock;

/** Real faults, brought on the real program: the last good site stands, and the next build completes to the same bytes. */
@Timeout(300)
final class FaultsIT {
    private static final int ARTICLES = 50;
    private static final String LOCK = ".archiver/lock";

    private static final Jar JAR = Jar.built();

    /** A folder in which nothing went wrong. */
    @TempDir
    static Path calm;

    private static Map<String, String> expected = Map.of();

    @TempDir
    Path folder;

    private Path home;

    @BeforeAll
    static void buildUndisturbed() throws IOException, InterruptedException {
        new InventedArchive().write(ARTICLES, calm.resolve("articles"));
        Files.createDirectories(calm.resolve("site-output"));
        Files.writeString(calm.resolve("site-output/CNAME"), "archive.example");
        expected = built(calm);
    }

    private static Map<String, String> built(Path archive) throws IOException, InterruptedException {
        Jar.Run run = JAR.run(archive, "build");
        assertThat(run.exit()).as(run.err()).isZero();
        return Tree.hashes(archive);
    }

    @BeforeEach
    void copySources() throws IOException {
        home = folder.resolve("home");
        Tree.copy(calm, home, false, FaultsIT::isGiven);
    }

    private void copyTheRest() throws IOException {
        Tree.copy(calm, home, false, file -> !isGiven(file));
    }

    private static boolean isGiven(Path file) {
        return file.endsWith("CNAME") || (file.startsWith("articles") && !file.startsWith("articles/normalized"));
    }

    /** What an undisturbed build of what is there now leaves. */
    private Map<String, String> undisturbed() throws IOException, InterruptedException {
        Path other = folder.resolve("calm");
        Tree.copy(home, other, false, file -> isGiven(file) || file.endsWith("archiver.yml"));
        return built(other);
    }

    private Process start(List<String> before, String... arguments) throws IOException {
        List<String> command = Stream.of(
                        before.stream(),
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of("-jar", JAR.file().toString()),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    @Test
    void aKillAtAnyMomentIsMadeGoodByTheNextBuild() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(5);
        for (int kill = 0; kill < 8; kill++) {
            Process build = start(List.of(), "build");
            if (!build.waitFor(300 + random.nextInt(1600), TimeUnit.MILLISECONDS)) {
                build.destroyForcibly().waitFor();
            }
            assertThat(home.resolve("site-output/CNAME")).hasContent("archive.example");
        }
        Jar.Run next = JAR.run(home, "build");
        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(Tree.hashes(home)).isEqualTo(expected);
        assertThat(JAR.run(home, "check").exit()).isZero();
    }

    @Test
    void ctrlCEndsWith130AndLeavesTheLastGoodSite() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no kill command");
        copyTheRest();
        Map<String, String> before = Tree.hashes(home.resolve("site-output"));
        Files.writeString(home.resolve("archiver.yml"), "title: Another\n");
        String earlier = Files.readString(home.resolve(LOCK));
        Process build = start(List.of(), "build", "--force");
        while (build.isAlive() && Files.readString(home.resolve(LOCK)).equals(earlier)) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        build.waitFor(300, TimeUnit.MILLISECONDS);
        new ProcessBuilder("/bin/kill", "-INT", Long.toString(build.pid()))
                .start()
                .waitFor();
        assertThat(build.waitFor()).isIn(130, 0);
        if (build.exitValue() == 130) {
            assertThat(folder.resolve("out.txt")).content().contains("interrupted");
            assertThat(Tree.hashes(home.resolve("site-output"))).isEqualTo(before);
        }
    }

    @Test
    void aFullDiskLeavesTheLastGoodSite() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to limit the size of files");
        copyTheRest();
        Map<String, String> before = Tree.hashes(home.resolve("site-output"));
        Files.writeString(home.resolve("archiver.yml"), "title: Another\n");

        // No file may grow past a few kilobytes: a write fails midway, as on a full disk.
        Process build = start(List.of("/bin/sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"), "build");

        assertThat(build.waitFor()).isEqualTo(1);
        assertThat(folder.resolve("out.txt")).content().contains("can't write");
        assertThat(Tree.hashes(home.resolve("site-output"))).isEqualTo(before);
        assertThat(JAR.run(home, "build").exit()).isZero();
        assertThat(Tree.hashes(home)).isEqualTo(undisturbed());
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException, InterruptedException {
        assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"), "no permissions here");
        Path output = home.resolve("site-output");
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(output), "this user may write everywhere");
        Jar.Run run = JAR.run(home, "build");
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("site-output", "permission denied");
    }

    @Test
    void aSecondBuildNamesTheFirst() throws IOException, InterruptedException {
        BuildLock first = BuildLock.take(home.resolve(LOCK));
        Jar.Run second = JAR.run(home, "build");
        first.close();
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.err()).contains("process " + ProcessHandle.current().pid());
        assertThat(JAR.run(home, "build").exit()).isZero();
    }

    @Test
    void sourcesThatVanishAndAppearWhileItWorksHarmNothing() throws IOException, InterruptedException {
        Process build = start(List.of(), "build");
        for (int number = 0; number < ARTICLES; number += 7) {
            Files.deleteIfExists(home.resolve("articles").resolve(InventedArchive.name(number) + ".txt"));
            TimeUnit.MILLISECONDS.sleep(40);
        }
        assertThat(build.waitFor()).isIn(0, 1);
        assertThat(JAR.run(home, "build").exit()).isZero();
        assertThat(Tree.hashes(home)).isEqualTo(undisturbed());
    }

    @Test
    void localeTimeZoneAndThreadsDoNotShow() throws IOException, InterruptedException {
        Jar.Run run = JAR.with(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-9")
                .run(home, "build", "-j", "1");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Tree.hashes(home)).isEqualTo(expected);
    }
}
