package org.newsarchive.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.Problem;
import org.newsarchive.disk.FolderTree;
import org.newsarchive.disk.Mark;
import org.newsarchive.disk.Stamp;

/** Finds the sources below a folder. */
public final class SourceFolder {
    /** The folder of records inside the articles folder; never a source. */
    public static final String NORMALIZED = "normalized";

    private SourceFolder() {}

    /**
     * What a folder holds.
     *
     * @param files the sources, by path
     * @param problems files that were passed over, and why
     * @param others tells the other files, such as pictures, from what they may become
     */
    public record Listing(List<SourceFile> files, List<Problem> problems, long others) {
        /** Copies the lists. */
        public Listing {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Lists the sources below a folder, at any depth, or the one source that a file is. Hidden files, pictures and other parts of
     * saved pages are passed over in silence.
     *
     * @throws ArchiveException where the folder can't be read
     */
    public static Listing list(Path root) {
        Walk walk = new Walk(root);
        try {
            Files.walkFileTree(root, walk);
        } catch (NoSuchFileException missing) {
            throw new ArchiveException(
                    root + ": is not there — check the path, or make a new archive with init", missing);
        } catch (IOException e) {
            throw new ArchiveException(root + ": can't be read (" + e + ") — check the path and its permissions", e);
        }
        walk.files.sort(Comparator.comparing(SourceFile::path));
        walk.problems.sort(Comparator.comparing(Problem::origin));
        return new Listing(walk.files, walk.problems, walk.others);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<SourceFile> files = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private long others;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            boolean records = folder.equals(root.resolve(NORMALIZED));
            return records || hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (hidden(file) && !file.equals(root)) {
                others += Mark.of(name(file), Stamp.of(attributes));
                return FileVisitResult.CONTINUE;
            }
            BasicFileAttributes target = attributes;
            if (attributes.isSymbolicLink()) {
                Optional<String> refusal = refusal(file);
                if (refusal.isPresent()) {
                    problems.add(Problem.error(
                            name(file), refusal.get(), "put a copy of the file into the articles folder"));
                    return FileVisitResult.CONTINUE;
                }
                target = Files.readAttributes(file, BasicFileAttributes.class);
            }
            if (!target.isRegularFile()) {
                problems.add(Problem.error(
                        name(file), "is a device or a pipe, not a file", "put a copy of what it holds there"));
                return FileVisitResult.CONTINUE;
            }
            switch (FileKind.of(file.getFileName().toString())) {
                case TEXT -> add(file, Format.TEXT, target);
                case PAGE -> add(file, Format.HTML, target);
                case PART -> others += Mark.of(name(file), Stamp.of(target));
                case FOREIGN ->
                    problems.add(Problem.warning(
                            name(file),
                            "is not in a format that Archiver reads",
                            "save it as text (.txt) or as a web page (.html)"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            problems.add(Problem.error(name(file), "can't be read", "check its permissions"));
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, Format format, BasicFileAttributes attributes) {
            files.add(new SourceFile(name(file), file, format, Stamp.of(attributes)));
        }

        private Optional<String> refusal(Path link) {
            try {
                Path target = link.toRealPath();
                if (Files.isDirectory(target)) {
                    return Optional.of("is a link to a folder, which is not followed");
                }
                return target.startsWith(root.toRealPath())
                        ? Optional.empty()
                        : Optional.of("is a link out of the articles folder, which is not followed");
            } catch (IOException broken) {
                return Optional.of("is a link to nothing");
            }
        }

        private String name(Path file) {
            return file.equals(root) ? root.getFileName().toString() : FolderTree.name(root, file);
        }

        private static boolean hidden(Path file) {
            return file.getFileName().toString().startsWith(".");
        }
    }
}
