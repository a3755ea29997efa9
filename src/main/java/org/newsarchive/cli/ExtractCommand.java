package org.newsarchive.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsarchive.NewsArchive;
import org.newsarchive.markdown.PlainText;
import org.newsarchive.store.Draft;

/** {@code extract}: articles to the standard output; writes no file. */
final class ExtractCommand implements Command {
    /** The form of the output. */
    enum Format {
        /** A record a line, with the plain text. */
        JSON,
        /** The Markdown of each article under its headline. */
        MARKDOWN,
        /** The plain text of each article under its headline. */
        TEXT
    }

    private final List<Path> paths = new ArrayList<>();

    private Format format = Format.JSON;

    private Path directory = Path.of("");

    private final JobsOption jobs = new JobsOption();

    private final ReportOptions report = new ReportOptions();

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String description() {
        return "Prints the articles in files and folders; writes nothing.";
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = new Syntax();
        jobs.addTo(syntax);
        report.addTo(syntax);
        return syntax.add(Option.of(
                        "--format",
                        "json|markdown|text",
                        "json is one record a line (default: json).",
                        form -> format = Option.choice("--format", form, Format.class)))
                .add(Option.of(
                        "-C --directory",
                        "DIR",
                        "Work in DIR instead of the current folder.",
                        folder -> directory = Path.of(folder)))
                .operands(
                        "PATH",
                        "Files, and folders that are searched at any depth.",
                        1,
                        Integer.MAX_VALUE,
                        path -> paths.add(Path.of(path)));
    }

    @Override
    public int run(Streams streams) {
        PrintWriter out = streams.out();
        Messages messages = report.messages(streams.err());
        NewsArchive.extract(
                paths.stream().map(directory::resolve).toList(),
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
