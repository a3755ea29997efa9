package org.newsarchive.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the archive is. */
final class FolderOptions {
    @Nullable
    Path directory;

    @Nullable
    Path articles;

    @Nullable
    Path templates;

    @Nullable
    Path output;

    void addTo(Syntax syntax) {
        syntax.add(Option.of(
                        "-C --directory",
                        "DIR",
                        "Work in DIR instead of the current folder.",
                        folder -> directory = Path.of(folder)))
                .add(Option.of(
                        "--articles",
                        "DIR",
                        "The folder of sources (default: articles).",
                        folder -> articles = Path.of(folder)))
                .add(Option.of(
                        "--templates",
                        "DIR",
                        "The folder of templates that replace the built-in ones (default: templates).",
                        folder -> templates = Path.of(folder)))
                .add(Option.of(
                        "--output",
                        "DIR",
                        "The folder of the site (default: site-output).",
                        folder -> output = Path.of(folder)));
    }

    /** The archive's folder. */
    Path directory() {
        return directory == null ? Path.of("") : directory;
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
