package org.newsarchive.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.newsarchive.article.Problem;
import picocli.CommandLine.Option;

/** How much is said, and how. */
final class ReportOptions {
    /** The form of messages. */
    enum LogFormat {
        /** Lines for people. */
        TEXT,
        /** A JSON object a line. */
        JSON
    }

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more: notes, and the time of each phase.")
    boolean verbose;

    @Option(
            names = "--log-format",
            paramLabel = "text|json",
            description = "The form of messages (default: text).",
            defaultValue = "text")
    LogFormat logFormat = LogFormat.TEXT;

    @Option(names = "--no-color", description = "No colours; also where NO_COLOR is set.")
    boolean noColor;

    /** Where the command's messages go. */
    Messages messages(PrintWriter err) {
        Problem.Severity least =
                quiet ? Problem.Severity.ERROR : verbose ? Problem.Severity.NOTE : Problem.Severity.WARNING;
        return new Messages(err, logFormat, least, !quiet, colour());
    }

    /** How far the command is goes there too. */
    Meter meter(PrintWriter err) {
        if (quiet) {
            return new Meter(err, Meter.Form.NONE);
        }
        if (logFormat == LogFormat.JSON) {
            return new Meter(err, Meter.Form.JSON);
        }
        return new Meter(err, Terminal.isPresent() ? Meter.Form.BAR : Meter.Form.LINES);
    }

    /** Whether to colour what is written. */
    boolean colour() {
        Map<String, String> environment = System.getenv();
        return !noColor
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && Terminal.isPresent()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
