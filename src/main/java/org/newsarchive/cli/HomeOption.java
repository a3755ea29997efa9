package org.newsarchive.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command works. */
final class HomeOption {
    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            description = "Work in DIR instead of the current folder.")
    private Path directory = Path.of("");

    /** The folder that paths are relative to. */
    Path directory() {
        return directory;
    }
}
