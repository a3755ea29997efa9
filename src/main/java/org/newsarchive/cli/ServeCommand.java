package org.newsarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsarchive.BuildOptions;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.preview.FolderWatch;
import org.newsarchive.preview.PreviewServer;
import org.newsarchive.settings.SettingsFile;

/** {@code serve}: the site on the loopback address, built anew whenever something changes. */
final class ServeCommand implements Command {
    private final SiteOptions options = new SiteOptions();

    private final ReportOptions report = new ReportOptions();

    private int port = 8080;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String description() {
        return "Shows the site on this machine, and rebuilds and reloads it on every change.";
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = new Syntax();
        options.addTo(syntax);
        report.addTo(syntax);
        return syntax.add(Option.of(
                "--port",
                "N",
                "The port; 0 for any that is free (default: 8080).",
                number -> port = Option.number("--port", number)));
    }

    @Override
    public int run(Streams streams) throws InterruptedException {
        Messages messages = report.messages(streams.err());
        BuildOptions first = options.read();
        Path home = options.folders().directory();
        try (PreviewServer server = start(first.output());
                FolderWatch watch = watch(first, home)) {
            PreviewBuild build = new PreviewBuild(options, messages, server);
            build.run();
            messages.info("see " + server.address() + " — Ctrl-C ends it");
            while (watch.await()) {
                build.run();
            }
        } catch (IOException e) {
            throw new ArchiveException("can't watch the folders: " + e, e);
        }
        return ExitCode.GOOD;
    }

    private PreviewServer start(Path output) {
        try {
            return new PreviewServer(output, port);
        } catch (IOException taken) {
            throw new ArchiveException(
                    "port " + port + " can't be used (" + taken.getMessage() + ") — choose another with --port", taken);
        }
    }

    /** Sources, records, templates, and the settings; the archive's folder itself holds more than that. */
    private static FolderWatch watch(BuildOptions build, Path home) throws IOException {
        Path output = build.output().toAbsolutePath().normalize();
        Path state = build.state().toAbsolutePath().normalize();
        Path folder = home.toAbsolutePath().normalize();
        Path articles = build.articles().toAbsolutePath().normalize();
        Path templates = build.templates().toAbsolutePath().normalize();
        return new FolderWatch(
                List.of(folder, articles, templates),
                changed -> changed.startsWith(output)
                        || changed.startsWith(state)
                        || changed.getFileName().toString().endsWith("~")
                        || (!changed.startsWith(articles)
                                && !changed.startsWith(templates)
                                && !changed.equals(folder)
                                && !changed.endsWith(SettingsFile.NAME))
                        || changed.getFileName().toString().startsWith("."));
    }
}
