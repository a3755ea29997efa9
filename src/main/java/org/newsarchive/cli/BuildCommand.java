package org.newsarchive.cli;

import java.util.concurrent.Callable;
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
    private FolderOptions folders = new FolderOptions();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Messages messages = report.messages(spec.commandLine().getErr());
        int failed = NewsArchive.in(folders.articles()).ingest(jobs.jobs(), messages::problem);
        return failed == 0 ? ExitCode.GOOD : ExitCode.FAILED;
    }
}
