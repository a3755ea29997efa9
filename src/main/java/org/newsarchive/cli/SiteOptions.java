package org.newsarchive.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsarchive.BuildOptions;
import org.newsarchive.settings.Key;
import org.newsarchive.settings.Settings;
import org.newsarchive.settings.SettingsBuilder;
import org.newsarchive.settings.SettingsFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a site is built from and how: flags over {@code ARCHIVER_*} over {@code archiver.yml}. */
final class SiteOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand; sitemaps and feeds name it.")
    @Nullable
    private String baseUrl;

    @Option(names = "--strict", description = "Count warnings as errors.")
    private boolean strict;

    @Option(names = "--force", description = "Make everything anew, whatever the files' times say.")
    private boolean force;

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    boolean isDryRun() {
        return dryRun;
    }

    FolderOptions folders() {
        return folders;
    }

    /** The options together with the settings file and the environment. */
    BuildOptions read() {
        Settings settings = settings();
        Path directory = folders.directory();
        return new BuildOptions(
                directory.resolve(BuildOptions.STATE),
                directory.resolve(settings.folders().articles()),
                directory.resolve(settings.folders().templates()),
                directory.resolve(settings.folders().output()),
                settings,
                settings.jobs().orElseGet(jobs::jobs),
                force ? BuildOptions.Trust.NOTHING : BuildOptions.Trust.TIMES,
                dryRun ? BuildOptions.Mode.DRY_RUN : BuildOptions.Mode.WRITE);
    }

    private Settings settings() {
        try {
            SettingsBuilder settings = SettingsFile.in(folders.directory()).environment(System.getenv());
            Map<Key, Optional<Object>> flags = Map.of(
                    Key.ARTICLES, Optional.ofNullable(folders.articles),
                    Key.TEMPLATES, Optional.ofNullable(folders.templates),
                    Key.OUTPUT, Optional.ofNullable(folders.output),
                    Key.BASE_URL, Optional.ofNullable(baseUrl),
                    Key.JOBS, jobs.given().map(number -> number),
                    Key.STRICT, Optional.of(strict).filter(on -> on).map(on -> on));
            flags.forEach((key, value) -> value.ifPresent(given -> settings.set(key, given.toString())));
            return settings.build();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
        }
    }
}
