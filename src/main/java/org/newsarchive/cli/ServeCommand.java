package org.newsarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsarchive.BuildOptions;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.preview.FolderWatch;
import org.newsarchive.preview.PreviewServer;
import org.newsarchive.settings.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the site on the loopback address, built anew whenever something changes. */
@Command(
        name = "serve",
        description = "Shows the site on this machine, and rebuilds and reloads it on every change.",
        mixinStandardHelpOptions = true,
        versionProvider = Archiver.VersionLine.class)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions options = new SiteOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 0 for any that is free (default: 8080).",
            defaultValue = "8080")
    private int port = 8080;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Messages messages = report.messages(spec.commandLine().getErr());
        BuildOptions first = options.read();
        Path home = options.folders().directory();
        try (PreviewServer server = start(first.output())) {
            PreviewBuild build = new PreviewBuild(options, messages, server);
            try (FolderWatch watch = watch(first, home, build)) {
                build.run(watch);
                messages.info("see " + server.address() + " — Ctrl-C ends it");
                while (watch.await()) {
                    build.run(watch);
                }
            }
        } catch (IOException e) {
            throw blind(e);
        }
        return ExitCode.GOOD;
    }

    static ArchiveException blind(IOException e) {
        return new ArchiveException("can't watch the folders: " + e, e);
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
    private static FolderWatch watch(BuildOptions build, Path home, PreviewBuild builds) throws IOException {
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
                        || changed.getFileName().toString().startsWith(".")
                        || builds.isAsLeft(changed));
    }
}
