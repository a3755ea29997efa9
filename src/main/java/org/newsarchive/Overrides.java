package org.newsarchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.disk.Mark;

/** The user's templates, to tell whether one changed. */
final class Overrides {
    private Overrides() {}

    /** Name and content of each file in a folder, as hashes, in order of their names; none where there is no folder. */
    static List<String> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.relativize(file) + " " + hash(file))
                    .toList();
        } catch (IOException e) {
            throw new ArchiveException(folder + ": can't be read (" + e + ") — check its permissions", e);
        }
    }

    private static String hash(Path file) {
        try {
            return Mark.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ArchiveException(file + ": can't be read (" + e + ") — check its permissions", e);
        }
    }
}
