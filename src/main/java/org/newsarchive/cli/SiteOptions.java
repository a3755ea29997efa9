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

/** What a site is built from and how: flags over {@code ARCHIVER_*} over {@code archiver.yml}. */
final class SiteOptions {
    private final FolderOptions folders = new FolderOptions();

    private final JobsOption jobs = new JobsOption();

    @Nullable
    private String baseUrl;

    private boolean strict;

    private boolean force;

    private boolean dryRun;

    void addTo(Syntax syntax) {
        folders.addTo(syntax);
        jobs.addTo(syntax);
        syntax.add(Option.of(
                        "--base-url",
                        "URL",
                        "Where the site will stand; sitemaps and feeds name it.",
                        address -> baseUrl = address))
                .add(Option.flag("--strict", "Count warnings as errors.", () -> strict = true))
                .add(Option.flag("--force", "Make everything anew, whatever the files' times say.", () -> force = true))
                .add(Option.flag("--dry-run", "Say what would be written, and write nothing.", () -> dryRun = true));
    }

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
            throw new WrongUsage(String.valueOf(wrong.getMessage()));
        }
    }
}
