package org.newsarchive.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.disk.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: the folders and files of a new archive. */
@Command(
        name = "init",
        description = "Makes a new archive's folders and files; changes none that is there.",
        mixinStandardHelpOptions = true,
        versionProvider = Archiver.VersionLine.class)
final class InitCommand implements Callable<Integer> {
    /** A file of a new archive: where it goes, and the resource it comes from. */
    private record Starter(String path, String resource) {
        /** The script that starts Archiver; it must be one that can be run. */
        boolean isProgram() {
            return path.equals("archiver");
        }
    }

    private static final List<Starter> STARTERS = List.of(
            new Starter("archiver", "archiver"),
            new Starter("archiver.yml", "archiver.yml"),
            new Starter("archiver.schema.json", "archiver.schema.json"),
            new Starter("articles/welcome.txt", "welcome.txt"),
            new Starter("site-output/.gitignore", "site-output.gitignore"),
            new Starter(".gitignore", "gitignore"),
            new Starter(".github/workflows/pages.yml", "pages.yml"));

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The new archive's folder (default: the current one).")
    private Path directory = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        for (Starter starter : STARTERS) {
            Path file = directory.resolve(starter.path);
            try (InputStream in = InitCommand.class.getResourceAsStream("/init/" + starter.resource)) {
                if (Files.exists(file)) {
                    err.println("is there already: " + starter.path);
                } else {
                    WholeFile.write(
                            file, Objects.requireNonNull(in, starter.resource).readAllBytes());
                    if (starter.isProgram() && !file.toFile().setExecutable(true)) {
                        err.println("can't be made executable: " + starter.path);
                    }
                    err.println("made: " + starter.path);
                }
            } catch (IOException e) {
                throw new ArchiveException(
                        file + ": can't be written (" + e + ") — check permissions and free space", e);
            }
        }
        err.println("Put scraped articles into articles/, then run: java -jar archiver.jar build");
        return ExitCode.GOOD;
    }
}
