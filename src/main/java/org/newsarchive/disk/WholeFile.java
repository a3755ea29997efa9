package org.newsarchive.disk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes files so that a kill at any moment leaves the old file or the new one. */
public final class WholeFile {
    /** The ending of a file that is being written; one found later was left behind by a kill. */
    public static final String UNFINISHED = ".archiver-tmp";

    private WholeFile() {}

    /**
     * Writes a file unless it holds those bytes already.
     *
     * @return whether the file was written
     * @throws IOException where the file can't be written; the old one stands
     */
    public static boolean write(Path file, byte[] bytes) throws IOException {
        if (holds(file, bytes)) {
            return false;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path unfinished = file.resolveSibling("." + file.getFileName() + UNFINISHED);
        try {
            Files.write(unfinished, bytes);
            replace(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return true;
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Moves a finished file to its place in one step, over what is there; a link that is there is replaced, not followed. */
    public static void replace(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException odd) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
