package org.newsarchive.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the README shows work as they stand there, from the first to the last. */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final String ARCHIVER = "java -jar archiver.jar ";

    @TempDir
    Path project;

    @Test
    void itsCommandsAreTrue() throws IOException, InterruptedException {
        Tree.copy(Tree.examples(), project.resolve("articles"), false, file -> true);
        Tree.copy(Path.of("templates"), project.resolve("templates"), false, file -> true);
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(6);
        for (String command : commands) {
            // A preview never ends by itself.
            String line = command.equals("serve") ? "serve --help" : command;
            Jar.Run run = Jar.built().run(project, line.split(" +", -1));
            assertThat(run.exit()).as("%s%n%s%s", command, run.out(), run.err()).isZero();
        }
        assertThat(project.resolve("my-archive/site-output/index.html")).exists();
    }

    private static List<String> commands() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> line.startsWith(ARCHIVER))
                .map(line -> line.substring(ARCHIVER.length()).strip())
                .toList();
    }
}
