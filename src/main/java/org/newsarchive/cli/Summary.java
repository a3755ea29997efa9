package org.newsarchive.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsarchive.BuildReport;
import org.newsarchive.article.RecordPath;

/** What is said of a build when it is over. */
final class Summary {
    private Summary() {}

    /** One line for all. */
    static String line(BuildReport report, Duration time, boolean dryRun) {
        String would = dryRun ? "would be " : "";
        return String.format(
                Locale.ROOT,
                "%,d article%s from %,d source%s (%,d read, %,d failed); records: %,d %swritten; site: %,d %swritten, %,d %sremoved, %,d"
                        + " unchanged; %.1f s",
                report.articles(),
                plural(report.articles()),
                report.sources(),
                plural(report.sources()),
                report.read(),
                report.failed(),
                report.records().size(),
                would,
                report.site().written().size(),
                would,
                report.site().removed().size(),
                would,
                report.site().unchanged(),
                time.toMillis() / 1000.0);
    }

    private static String plural(int count) {
        return count == 1 ? "" : "s";
    }

    /** The sources that took longest. */
    static List<String> slowest(BuildReport report) {
        return report.slowest().stream()
                .map(slow -> String.format(
                        Locale.ROOT,
                        "slow: %s took %.3f s",
                        slow.source(),
                        slow.time().toNanos() / 1e9))
                .toList();
    }

    /** Each file that would be written or removed. */
    static List<String> files(BuildReport report, String articles, String output) {
        List<String> lines = new ArrayList<>();
        for (RecordPath path : report.records()) {
            lines.add("would write " + articles + "/normalized/" + path + ".json and .md");
        }
        report.site().written().forEach(path -> lines.add("would write " + output + "/" + path));
        report.site().removed().forEach(path -> lines.add("would remove " + output + "/" + path));
        return lines;
    }
}
