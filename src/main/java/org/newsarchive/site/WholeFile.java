package org.newsarchive.site;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts files in their places in one step, so that nobody ever sees half of one. */
final class WholeFile {
    private WholeFile() {}

    /** Moves a finished file to its place, over what is there; a link that is there is replaced, not followed. */
    static void move(Path finished, Path place) throws IOException {
        try {
            Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherVolume) {
            Path beside = place.resolveSibling("." + finished.getFileName() + ".archiver-tmp");
            Files.copy(finished, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(finished);
        }
    }
}
