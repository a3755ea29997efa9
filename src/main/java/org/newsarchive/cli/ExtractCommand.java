package org.newsarchive.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsarchive.NewsArchive;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.store.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: articles to the standard output; writes no file. */
@Command(
        name = "extract",
        description = "Prints the articles in files and folders; writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Archiver.VersionLine.class)
final class ExtractCommand implements Callable<Integer> {
    /** The form of the output. */
    enum Format {
        /** A record a line, with the plain text. */
        JSON,
        /** The Markdown of each article under its headline. */
        MARKDOWN,
        /** The plain text of each article under its headline. */
        TEXT
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders that are searched at any depth.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "json|markdown|text",
            description = "json is one record a line (default: json).",
            defaultValue = "json")
    private Format format = Format.JSON;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Messages messages = report.messages(spec.commandLine().getErr());
        NewsArchive.extract(
                paths.stream().map(home.directory()::resolve).toList(),
                jobs.jobs(),
                draft -> print(draft, out),
                messages::problem);
        out.flush();
        return messages.errors() == 0 ? ExitCode.GOOD : ExitCode.FAILED;
    }

    private void print(Draft draft, PrintWriter out) {
        String headline = draft.article().metadata().headline().orElse("");
        switch (format) {
            case JSON -> out.print(NewsArchive.jsonLine(draft) + "\n");
            case MARKDOWN ->
                out.print((headline.isEmpty() ? "" : "# " + headline + "\n\n")
                        + draft.article().body().text() + "\n");
            case TEXT ->
                out.print((headline.isEmpty() ? "" : headline + "\n\n")
                        + PlainText.of(draft.article().body()) + "\n\n");
        }
    }
}
