package org.newsarchive.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.newsarchive.Progress;

/** Shows how far a build is: a bar that moves on a terminal, one line a phase elsewhere. */
final class Meter implements Progress {
    /** How it is shown. */
    enum Form {
        /** Not at all. */
        NONE,
        /** One line a phase. */
        LINES,
        /** One JSON object a phase. */
        JSON,
        /** A bar that is drawn anew in its place. */
        BAR
    }

    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int WIDTH = 24;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final Form form;
    private String phase = "";
    private int steps;
    private int done;
    private long start;
    private long drawn;

    Meter(PrintWriter err, Form form) {
        this.err = err;
        this.form = form;
    }

    @Override
    public synchronized void phase(String name, int all) {
        finish();
        phase = name;
        steps = all;
        done = 0;
        start = System.nanoTime();
        drawn = start;
    }

    @Override
    public synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (form == Form.BAR && now - drawn >= REDRAW_NANOS) {
            drawn = now;
            err.print(ERASE + bar(now));
            err.flush();
        }
    }

    /** Makes room for a message; the bar comes back by itself. */
    synchronized void clear() {
        if (form == Form.BAR) {
            err.print(ERASE);
            err.flush();
        }
    }

    /** The phase is over: the bar goes, and a line tells of it. */
    synchronized void finish() {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        clear();
        if (form == Form.LINES && done > 0) {
            err.println(String.format(Locale.ROOT, "%s: %,d in %.1f s", phase, done, millis / 1000.0));
        } else if (form == Form.JSON && done > 0) {
            err.println("{\"level\":\"info\",\"phase\":" + JsonText.quote(phase) + ",\"done\":" + done + ",\"millis\":"
                    + millis + "}");
        }
        phase = "";
        done = 0;
    }

    private String bar(long now) {
        double seconds = Math.max(now - start, 1) / 1e9;
        double rate = done / seconds;
        if (steps == 0) {
            return String.format(Locale.ROOT, "%s %,d", phase, done);
        }
        int full = Math.min(WIDTH, WIDTH * done / steps);
        long left = Math.round((steps - done) / rate);
        return String.format(
                Locale.ROOT,
                "%-10s [%s%s] %,d of %,d · %,.0f/s · %d:%02d left",
                phase,
                "=".repeat(full),
                " ".repeat(WIDTH - full),
                done,
                steps,
                rate,
                left / 60,
                left % 60);
    }
}
