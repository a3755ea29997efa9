package org.newsarchive.disk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
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
        Path unfinished = file.resolveSibling("." + file.getFileName() + UNFINISHED);
        try {
            begin(unfinished, bytes);
            replace(unfinished, file);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        return true;
    }

    private static void begin(Path unfinished, byte[] bytes) throws IOException {
        try {
            Files.write(unfinished, bytes);
        } catch (NoSuchFileException folderMissing) {
            Files.createDirectories(unfinished.toAbsolutePath().getParent());
            Files.write(unfinished, bytes);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.isRegularFile()
                    && found.size() == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (NoSuchFileException missing) {
            return false;
        }
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
