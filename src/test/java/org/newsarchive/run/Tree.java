package org.newsarchive.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders as a whole: copied, listed, compared. */
final class Tree {
    private Tree() {}

    /** The project's own examples. */
    static Path examples() {
        return Path.of("articles");
    }

    /** The files below a folder, relative and sorted; none where there is no folder. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the files that are wanted, in the order of their names or against it. */
    static void copy(Path from, Path to, boolean backwards, Predicate<Path> wanted) throws IOException {
        List<Path> files = new java.util.ArrayList<>(files(from));
        if (backwards) {
            Collections.reverse(files);
        }
        for (Path file : files) {
            if (wanted.test(file)) {
                Path target = to.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(from.resolve(file), target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Copies the sources of the examples, without their records, into the articles folder of an archive. */
    static void copyExamples(Path archive, boolean backwards) throws IOException {
        copy(examples(), archive.resolve("articles"), backwards, file -> !file.startsWith("normalized"));
    }

    /** Each file below a folder with the hash of its bytes, but for what Archiver remembers of the files it has seen. */
    static SortedMap<String, String> hashes(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : files(folder)) {
            if (file.startsWith(".archiver")) {
                continue;
            }
            hashes.put(file.toString().replace('\\', '/'), hash(Files.readAllBytes(folder.resolve(file))));
        }
        return hashes;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
