package org.newsarchive.cli;

import java.time.Duration;
import org.newsarchive.BuildOptions;
import org.newsarchive.BuildReport;
import org.newsarchive.NewsArchive;

/** {@code build}: the main job, from sources to a finished site. */
final class BuildCommand implements Command {
    private final SiteOptions options = new SiteOptions();

    private final ReportOptions report = new ReportOptions();

    @Override
    public String name() {
        return "build";
    }

    @Override
    public String description() {
        return "Extracts the articles and builds the site.";
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = new Syntax();
        options.addTo(syntax);
        report.addTo(syntax);
        return syntax;
    }

    @Override
    @SuppressWarnings("try")
    public int run(Streams streams) {
        Messages messages = report.messages(streams.err());
        Meter meter = report.meter(streams.err());
        BuildOptions build = options.read();
        long start = System.nanoTime();
        BuildReport built;
        try (Interruption stop = new Interruption(streams.err())) {
            built = NewsArchive.build(
                    build,
                    problem -> {
                        meter.clear();
                        messages.problem(problem);
                    },
                    meter);
        } finally {
            meter.finish();
        }
        if (options.isDryRun()) {
            Summary.files(
                            built,
                            build.settings().folders().articles(),
                            build.settings().folders().output())
                    .forEach(streams.out()::println);
        }
        if (report.verbose) {
            Summary.slowest(built).forEach(messages::info);
        }
        messages.info(Summary.line(built, Duration.ofNanos(System.nanoTime() - start), options.isDryRun()));
        boolean doubts = build.settings().strict() && messages.warnings() > 0;
        return built.failed() == 0 && messages.errors() == 0 && !doubts ? ExitCode.GOOD : ExitCode.FAILED;
    }
}
