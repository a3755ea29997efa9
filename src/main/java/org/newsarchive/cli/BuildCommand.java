package org.newsarchive.cli;

import java.util.concurrent.Callable;
import org.newsarchive.BuildReport;
import org.newsarchive.NewsArchive;
import org.newsarchive.Progress;
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
    public Integer call() {
        Messages messages = report.messages(spec.commandLine().getErr());
        BuildReport built = NewsArchive.build(options.read(), messages::problem, Progress.NONE);
        return built.failed() == 0 && messages.errors() == 0 ? ExitCode.GOOD : ExitCode.FAILED;
    }
}
