package org.newsarchive.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsarchive.disk.FolderTree;

/**
 * Where new files wait, inside the output folder so that moving them costs no copy. Until all are ready the site stands
 * as it was: a full disk or a kill before that harms nothing. Safe for use by several threads.
 */
final class Stage {
    /** Some file systems slow down in folders of more. */
    private static final int PER_FOLDER = 1000;

    private final Path folder;
    private final AtomicInteger files = new AtomicInteger();

    Stage(Path root) {
        folder = root.resolve(Folders.STAGE);
    }

    /** Writes a file that waits. */
    Path write(byte[] bytes) throws IOException {
        int number = files.getAndIncrement();
        Path part = folder.resolve(Integer.toString(number / PER_FOLDER));
        Path file = part.resolve(Integer.toString(number));
        try {
            return Files.write(file, bytes);
        } catch (NoSuchFileException first) {
            Files.createDirectories(part);
            return Files.write(file, bytes);
        }
    }

    /** Removes what waits here, from this build or from one that was killed. */
    void clear() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        FolderTree.remove(folder);
    }
}
