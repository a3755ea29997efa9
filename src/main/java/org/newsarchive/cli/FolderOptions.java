package org.newsarchive.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the archive is. */
final class FolderOptions {
    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--articles", paramLabel = "DIR", description = "The folder of sources (default: articles).")
    @Nullable
    Path articles;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "The folder of templates that replace the built-in ones (default: templates).")
    @Nullable
    Path templates;

    @Option(names = "--output", paramLabel = "DIR", description = "The folder of the site (default: site-output).")
    @Nullable
    Path output;

    /** The archive's folder. */
    Path directory() {
        return home.directory();
    }

    Path articles() {
        return directory().resolve(articles == null ? Path.of("articles") : articles);
    }

    Path templates() {
        return directory().resolve(templates == null ? Path.of("templates") : templates);
    }

    Path output() {
        return directory().resolve(output == null ? Path.of("site-output") : output);
    }
}
