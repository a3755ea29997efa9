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
        // Pieced together: what a format needs of Java to part thousands takes longer than many a build.
        return counted(report.articles(), "article") + " from " + counted(report.sources(), "source")
                + " (" + grouped(report.read()) + " read, " + grouped(report.failed()) + " failed); records: "
                + grouped(report.records().size()) + " " + would + "written; site: "
                + grouped(report.site().written().size()) + " " + would + "written, "
                + grouped(report.site().removed().size()) + " " + would + "removed, "
                + grouped(report.site().unchanged()) + " unchanged; " + seconds(time);
    }

    private static String counted(int count, String what) {
        return grouped(count) + " " + what + (count == 1 ? "" : "s");
    }

    /** A number that is not negative, its thousands parted by commas. */
    static String grouped(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    private static String seconds(Duration time) {
        long tenths = (time.toMillis() + 50) / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
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
