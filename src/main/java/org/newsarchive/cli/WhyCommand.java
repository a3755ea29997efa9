package org.newsarchive.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsarchive.NewsArchive;
import org.newsarchive.article.ArchivedArticle;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.RecordPath;
import org.newsarchive.source.Source;
import org.newsarchive.source.SourceFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code why}: a source with its ledger, and the evidence of each field. */
@Command(
        name = "why",
        description = "Shows where every line of a source went, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Archiver.VersionLine.class)
final class WhyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            description = "A record's path such as 2017/10/minister-lands, its last part, or its source's path.")
    private String id = "";

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Messages messages = report.messages(spec.commandLine().getErr());
        NewsArchive archive = NewsArchive.in(folders.articles());
        List<ArchivedArticle> found = find(archive, messages);
        if (found.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("archiver: no record or source is named " + id
                            + " — run build first, or see the records in "
                            + folders.articles().resolve(SourceFolder.NORMALIZED));
            return ExitCode.FAILED;
        }
        if (found.size() > 1) {
            spec.commandLine().getErr().println("archiver: " + id + " may be any of these; name one:");
            found.forEach(article -> spec.commandLine().getErr().println("  " + article.path()));
            return ExitCode.USAGE;
        }
        return explain(archive, found.get(0), out, messages);
    }

    private List<ArchivedArticle> find(NewsArchive archive, Messages messages) {
        String name = id.replace('\\', '/').replaceFirst("^.*normalized/", "").replaceFirst("\\.(json|md|html)$", "");
        List<RecordPath> paths = archive.records();
        List<RecordPath> named =
                paths.stream().filter(path -> path.value().equals(name)).toList();
        if (named.isEmpty()) {
            named = paths.stream().filter(path -> path.slug().equals(name)).toList();
        }
        if (!named.isEmpty()) {
            return named.stream()
                    .flatMap(path -> archive.record(path, messages::problem).stream())
                    .toList();
        }
        return paths.stream()
                .flatMap(path -> archive.record(path, problem -> {}).stream())
                .filter(article ->
                        id.replace('\\', '/').endsWith(article.provenance().path()))
                .toList();
    }

    private int explain(NewsArchive archive, ArchivedArticle article, PrintWriter out, Messages messages) {
        out.println(article.path() + "  from  " + article.provenance().path());
        Optional<Source> source = archive.source(article, messages::problem);
        if (source.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("archiver: the source " + article.provenance().path() + " is gone or unreadable");
            return ExitCode.FAILED;
        }
        if (!source.get().sha256().equals(article.provenance().sha256())) {
            spec.commandLine()
                    .getErr()
                    .println("archiver: " + article.provenance().path()
                            + " has changed since it was extracted — run build first");
            return ExitCode.FAILED;
        }
        Palette palette = new Palette(report.colour());
        ledger(source.get().text(), article.ledger(), out, palette);
        out.println();
        article.evidence().forEach(evidence -> evidence(evidence, out, palette));
        if (!article.edited().isEmpty()) {
            out.println("edited by hand: "
                    + String.join(", ", article.edited().stream().sorted().toList()));
        }
        out.flush();
        return ExitCode.GOOD;
    }

    private static void ledger(String text, Ledger ledger, PrintWriter out, Palette palette) {
        int line = 1;
        int start = 0;
        for (Ledger.Entry entry : ledger.entries()) {
            // The record counts code points.
            int end = text.offsetByCodePoints(start, entry.end() - entry.start());
            String part = text.substring(start, end);
            if (!part.isBlank()) {
                out.println(palette.kind(
                                entry.kind(),
                                String.format(
                                        Locale.ROOT,
                                        "%-8s %-13s",
                                        entry.kind().name().toLowerCase(Locale.ROOT),
                                        entry.role().label()))
                        + " " + palette.quiet(entry.rule() + ": " + entry.reason()));
            }
            String[] lines = part.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank()) {
                    out.println(palette.quiet(String.format(Locale.ROOT, "%6d ", line + i))
                            + palette.kind(entry.kind(), Palette.visible(lines[i])));
                }
            }
            line += lines.length - 1;
            start = end;
        }
    }

    private static void evidence(Evidence evidence, PrintWriter out, Palette palette) {
        out.println(evidence.field() + ": " + Palette.visible(evidence.value())
                + palette.quiet("  (" + evidence.confidence().name().toLowerCase(Locale.ROOT) + ")"));
        for (Evidence.Clue clue : evidence.clues()) {
            String where = clue.line().isPresent() ? "line " + clue.line().getAsInt() + ": " : "";
            out.println("    + " + where + "“" + Palette.visible(clue.text()) + "” " + palette.quiet(clue.what()));
        }
        evidence.rejected()
                .forEach(lost ->
                        out.println("    - " + Palette.visible(lost.value()) + " " + palette.quiet(lost.why())));
    }
}
