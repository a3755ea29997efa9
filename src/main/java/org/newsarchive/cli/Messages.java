package org.newsarchive.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsarchive.article.Problem;

/** Prints problems as they come and counts them; safe for use by several threads. */
final class Messages {
    private final PrintWriter err;
    private final ReportOptions.LogFormat format;
    private final Problem.Severity least;
    private final boolean progress;
    private final boolean colour;
    private final List<Problem> errors = new ArrayList<>();
    private int warnings;

    Messages(
            PrintWriter err, ReportOptions.LogFormat format, Problem.Severity least, boolean progress, boolean colour) {
        this.err = err;
        this.format = format;
        this.least = least;
        this.progress = progress;
        this.colour = colour;
    }

    /** Reports a problem. */
    synchronized void problem(Problem problem) {
        if (problem.severity() == Problem.Severity.ERROR) {
            errors.add(problem);
        }
        warnings += problem.severity() == Problem.Severity.WARNING ? 1 : 0;
        if (problem.severity().compareTo(least) < 0) {
            return;
        }
        String level = problem.severity().name().toLowerCase(Locale.ROOT);
        if (format == ReportOptions.LogFormat.JSON) {
            StringBuilder line = new StringBuilder("{\"level\":").append(JsonText.quote(level));
            line.append(",\"file\":").append(JsonText.quote(problem.origin()));
            problem.line().ifPresent(at -> line.append(",\"line\":").append(at));
            line.append(",\"message\":").append(JsonText.quote(problem.message()));
            line.append(",\"hint\":").append(JsonText.quote(problem.hint())).append('}');
            err.println(line);
        } else {
            err.println(paint(problem.severity(), level) + ": " + plain(problem.toString()));
        }
    }

    /** Says something about the run as a whole, unless that is not wanted. */
    synchronized void info(String text) {
        if (!progress) {
            return;
        }
        err.println(
                format == ReportOptions.LogFormat.JSON
                        ? "{\"level\":\"info\",\"message\":" + JsonText.quote(text) + "}"
                        : text);
    }

    /** How many errors were reported. */
    synchronized int errors() {
        return errors.size();
    }

    /** How many warnings were reported. */
    synchronized int warnings() {
        return warnings;
    }

    private String paint(Problem.Severity severity, String level) {
        if (!colour) {
            return level;
        }
        int code = severity == Problem.Severity.ERROR ? 31 : severity == Problem.Severity.WARNING ? 33 : 36;
        return "\u001b[" + code + "m" + level + "\u001b[0m";
    }

    /** File names are untrusted: a terminal must not act on what is in them. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return plain.toString();
    }
}
