package org.newsarchive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sources that took longest. */
final class Slowest {
    private static final int MOST = 5;

    private final List<BuildReport.Slow> slowest = new ArrayList<>();

    void note(Drafting drafting) {
        slowest.add(new BuildReport.Slow(drafting.file().path(), Duration.ofNanos(drafting.nanos())));
        slowest.sort(Comparator.comparing(BuildReport.Slow::time).reversed());
        if (slowest.size() > MOST) {
            slowest.remove(MOST);
        }
    }

    /** The slowest first. */
    List<BuildReport.Slow> list() {
        return List.copyOf(slowest);
    }
}
