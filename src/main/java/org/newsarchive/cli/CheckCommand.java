package org.newsarchive.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsarchive.CheckReport;
import org.newsarchive.NewsArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: whether sources, records and site are still what they were, and hold together. */
@Command(
        name = "check",
        description =
                "Checks links, records, and that no source or page was altered; exit code 3 where something fails.",
        mixinStandardHelpOptions = true,
        versionProvider = Archiver.VersionLine.class)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions options = new SiteOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Messages messages = report.messages(spec.commandLine().getErr());
        CheckReport checked = NewsArchive.check(options.read(), messages::problem);
        messages.info(String.format(
                Locale.ROOT,
                "checked %,d records, %,d sources, %,d files and %,d links of the site: %s",
                checked.records(),
                checked.sources(),
                checked.files(),
                checked.links(),
                checked.failures() == 0
                        ? "all is well"
                        : String.format(Locale.ROOT, "%,d failures", checked.failures())));
        return checked.failures() == 0 ? ExitCode.GOOD : ExitCode.CHECK_FAILED;
    }
}
