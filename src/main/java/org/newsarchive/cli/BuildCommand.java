package org.newsarchive.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.newsarchive.BuildOptions;
import org.newsarchive.BuildReport;
import org.newsarchive.NewsArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code build}: the main job, from sources to a finished site. */
@Command(
        name = "build",
        description = "Extracts the articles and builds the site.",
        mixinStandardHelpOptions = true,
        versionProvider = Archiver.VersionLine.class)
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions options = new SiteOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    @SuppressWarnings("try")
    public Integer call() {
        Messages messages = report.messages(spec.commandLine().getErr());
        Meter meter = report.meter(spec.commandLine().getErr());
        BuildOptions build = options.read();
        long start = System.nanoTime();
        BuildReport built;
        try (Interruption stop = new Interruption(spec.commandLine().getErr())) {
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
                    .forEach(spec.commandLine().getOut()::println);
        }
        if (report.verbose) {
            Summary.slowest(built).forEach(messages::info);
        }
        messages.info(Summary.line(built, Duration.ofNanos(System.nanoTime() - start), options.isDryRun()));
        boolean doubts = build.settings().strict() && messages.warnings() > 0;
        return built.failed() == 0 && messages.errors() == 0 && !doubts ? ExitCode.GOOD : ExitCode.FAILED;
    }
}
