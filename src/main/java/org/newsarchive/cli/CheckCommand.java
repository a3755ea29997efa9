package org.newsarchive.cli;

import java.util.Locale;
import org.newsarchive.CheckReport;
import org.newsarchive.NewsArchive;

/** {@code check}: whether sources, records and site are still what they were, and hold together. */
final class CheckCommand implements Command {
    private final SiteOptions options = new SiteOptions();

    private final ReportOptions report = new ReportOptions();

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String description() {
        return "Checks links, records, and that no source or page was altered; exit code 3 where something fails.";
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = new Syntax();
        options.addTo(syntax);
        report.addTo(syntax);
        return syntax;
    }

    @Override
    public int run(Streams streams) {
        Messages messages = report.messages(streams.err());
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
