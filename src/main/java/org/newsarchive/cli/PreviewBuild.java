package org.newsarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsarchive.BuildOptions;
import org.newsarchive.BuildReport;
import org.newsarchive.Builder;
import org.newsarchive.Progress;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.Problem;
import org.newsarchive.preview.FolderWatch;
import org.newsarchive.preview.PreviewServer;
import picocli.CommandLine.ParameterException;

/** Builds for the pages that are open, again and again, and tells them as soon as there is something to see. */
final class PreviewBuild {
    private final Builder builder = new Builder();
    private final SiteOptions options;
    private final Messages messages;
    private final PreviewServer server;
    private final List<String> errors = new ArrayList<>();
    private Optional<List<String>> told = Optional.empty();
    private boolean shown;

    PreviewBuild(SiteOptions options, Messages messages, PreviewServer server) {
        this.options = options;
        this.messages = messages;
        this.server = server;
    }

    /**
     * Builds; what nobody waits to see is left where there is news again.
     *
     * @param watch knows the news
     */
    void run(FolderWatch watch) {
        errors.clear();
        shown = false;
        boolean changed = build(new Watching(watch));
        if ((changed && !shown) || !told.equals(Optional.of(errors))) {
            tell();
        }
    }

    /** Whether the site is another one now. */
    private boolean build(Progress progress) {
        long start = System.nanoTime();
        try {
            BuildReport built = builder.build(options.read().in(BuildOptions.Mode.PREVIEW), this::hear, progress);
            messages.info(Summary.line(built, Duration.ofNanos(System.nanoTime() - start), false));
            return !built.site().written().isEmpty() || !built.site().removed().isEmpty();
        } catch (ArchiveException | ParameterException failed) {
            errors.add(String.valueOf(failed.getMessage()));
            messages.problem(Problem.error("build", String.valueOf(failed.getMessage()), ""));
            return false;
        }
    }

    private void hear(Problem problem) {
        messages.problem(problem);
        if (problem.severity() == Problem.Severity.ERROR) {
            errors.add(problem.toString());
        }
    }

    private void tell() {
        told = Optional.of(List.copyOf(errors));
        server.built(told.get());
    }

    /** Whether a file is as the last build left it. */
    boolean isAsLeft(Path file) {
        return builder.isAsLeft(file);
    }

    private final class Watching implements Progress {
        private final FolderWatch watch;

        Watching(FolderWatch watch) {
            this.watch = watch;
        }

        @Override
        public void published() {
            shown = true;
            tell();
        }

        @Override
        public boolean isOutdated() {
            try {
                return watch.hasNews();
            } catch (IOException e) {
                throw ServeCommand.blind(e);
            }
        }

        @Override
        public void phase(String name, int steps) {}

        @Override
        public void step() {}
    }
}
