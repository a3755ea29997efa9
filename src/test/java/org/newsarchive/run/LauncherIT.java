package org.newsarchive.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that {@code init} writes does what the jar does. */
final class LauncherIT {
    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void init() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
        home = folder.resolve("an archive");
        assertThat(Jar.built().run(folder, "init", home.toString()).exit()).isZero();
    }

    private String run(int exit, Path jar, String... arguments) throws IOException, InterruptedException {
        File out = folder.resolve("out.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(home.resolve("archiver").toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("ARCHIVER_JAR", jar.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out.toPath());
        assertThat(process.exitValue()).as(said).isEqualTo(exit);
        return said;
    }

    @Test
    void itBuildsTheSameSiteAndKeepsClassesForTheNextRun() throws IOException, InterruptedException {
        Path jar = Jar.plain().file();
        run(0, jar, "build", "-q");
        assertThat(home.resolve(".archiver/classes.jsa")).isNotEmptyFile();
        var first = Tree.hashes(home.resolve("site-output"));
        Tree.copy(home, folder.resolve("plain"), false, file -> file.startsWith("articles/welcome.txt"));
        Files.copy(home.resolve("archiver.yml"), folder.resolve("plain/archiver.yml"));
        assertThat(Jar.built().run(folder.resolve("plain"), "build").exit()).isZero();

        assertThat(run(0, jar, "build", "--force", "-q")).isEmpty();
        assertThat(Tree.hashes(home.resolve("site-output"))).isEqualTo(first);
        first.remove(".gitignore");
        assertThat(Tree.hashes(folder.resolve("plain/site-output"))).isEqualTo(first);
    }

    @Test
    void argumentsAndExitCodesPassThrough() throws IOException, InterruptedException {
        assertThat(run(2, Jar.plain().file(), "build", "--no-such option")).contains("--no-such option");
    }

    @Test
    void aMissingJarIsSaid() throws IOException, InterruptedException {
        assertThat(run(2, home.resolve("none.jar"), "build")).contains("none.jar is not there", "ARCHIVER_JAR");
    }
}
