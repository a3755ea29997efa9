package org.newsarchive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.disk.FolderTree;

/** Copies of records and memory for a build to write to, so that a dry run does all that a build does and leaves no trace. */
final class Rehearsal implements AutoCloseable {
    private final Path folder;

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /** Copies of these folders; either may be missing. */
    static Rehearsal of(Path records, Path memory) {
        try {
            Rehearsal rehearsal = new Rehearsal(Files.createTempDirectory("archiver"));
            copy(records, rehearsal.records());
            copy(memory, rehearsal.memory());
            return rehearsal;
        } catch (IOException e) {
            throw new ArchiveException("can't copy the records for a dry run: " + e + " — free some space", e);
        }
    }

    Path records() {
        return folder.resolve("normalized");
    }

    Path memory() {
        return folder.resolve("memory");
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path part, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(part)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            FolderTree.remove(folder);
        } catch (IOException e) {
            throw new ArchiveException(folder + ": can't be removed after a dry run: " + e, e);
        }
    }
}
