package org.newsarchive.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whoever builds it, wherever. */
class ReproducibleBuildIT {
    @TempDir
    static Path folder;

    private static SortedMap<String, String> expected;

    @BeforeAll
    static void buildOnce() throws IOException, InterruptedException {
        expected = build("plain", Jar.built(), false, "-j", "4");
        assertThat(expected).isNotEmpty();
    }

    @Test
    void inAnotherLanguageTimeZoneAndCharacterSet() throws IOException, InterruptedException {
        Jar turkish = Jar.built()
                .with(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Chatham",
                        "-Dfile.encoding=ISO-8859-1");
        assertThat(build("turkish", turkish, false, "-j", "4")).isEqualTo(expected);
    }

    @Test
    void withOtherDigits() throws IOException, InterruptedException {
        Jar arabic = Jar.built().with("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=UTC");
        assertThat(build("arabic", arabic, false, "-j", "2")).isEqualTo(expected);
    }

    @Test
    void onOneThreadWithTheFilesMadeInAnotherOrder() throws IOException, InterruptedException {
        assertThat(build("a folder with spaces & ümlaut", Jar.built(), true, "-j", "1"))
                .isEqualTo(expected);
    }

    @Test
    void whenItIsBuiltAgain() throws IOException, InterruptedException {
        Path archive = folder.resolve("twice");
        Tree.copyExamples(archive, false);
        Jar.built().run(archive, "build");
        SortedMap<String, String> first = Tree.hashes(archive);
        Jar.built().run(archive, "build");
        assertThat(Tree.hashes(archive)).isEqualTo(first);
    }

    private static SortedMap<String, String> build(String name, Jar jar, boolean backwards, String... options)
            throws IOException, InterruptedException {
        Path archive = Files.createDirectories(folder.resolve(name));
        Tree.copyExamples(archive, backwards);
        String[] arguments = new String[options.length + 1];
        arguments[0] = "build";
        System.arraycopy(options, 0, arguments, 1, options.length);
        Jar.Run run = jar.run(archive, arguments);
        assertThat(run.exit()).as(run.err()).isZero();
        return Tree.hashes(archive);
    }
}
