package org.newsarchive.site;

import java.nio.file.Files;
import java.nio.file.Path;
import org.newsarchive.disk.Remembered;

/** What a process that builds a site again and again knows of its files from the last time. */
public final class LastSite {
    private final Remembered<SiteState> state = new Remembered<>();

    /** What the state file says, and the one that a killed build left beside it. */
    SiteState in(Path stateFile, Path root) {
        return Files.exists(SiteState.pending(stateFile))
                ? SiteState.read(stateFile, root)
                : state.in(stateFile, file -> SiteState.read(file, root));
    }

    /** The state file was just written. */
    void isNow(Path stateFile, SiteState now) {
        state.isNow(stateFile, now);
    }
}
