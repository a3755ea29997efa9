package org.newsarchive.disk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder with all that is in it. */
public final class FolderTree {
    private FolderTree() {}

    /** The name of a file below a folder, relative to it, with {@code /}. */
    public static String name(Path folder, Path file) {
        String start = folder.toString();
        String whole = file.toString();
        char separator = folder.getFileSystem().getSeparator().charAt(0);
        boolean parted = start.isEmpty() || start.charAt(start.length() - 1) == separator;
        return whole.substring(start.length() + (parted ? 0 : 1)).replace(separator, '/');
    }

    /**
     * Removes a folder and all that is in it; links are removed, not followed.
     *
     * @throws IOException where a part of it can't be removed
     */
    public static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
