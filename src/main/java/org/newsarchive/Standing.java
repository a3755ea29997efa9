package org.newsarchive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeMap;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.Stamp;
import org.newsarchive.disk.WholeFile;

/**
 * The stamps of a record's two files.
 *
 * @param json its JSON's
 * @param markdown its Markdown's
 */
record Standing(Stamp json, Stamp markdown) {
    static final Standing NONE = new Standing(Stamp.NONE, Stamp.NONE);

    /** The records that stand in a folder, found in one walk; what a killed run left half-written is removed. */
    static TreeMap<RecordPath, Standing> in(Path folder) {
        TreeMap<RecordPath, Standing> records = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return records;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (name.endsWith(WholeFile.UNFINISHED)) {
                        Files.deleteIfExists(file);
                    } else {
                        note(name, Stamp.of(attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                private void note(String name, Stamp stamp) {
                    int dot = name.lastIndexOf('.');
                    boolean json = name.endsWith(".json");
                    if ((!json && !name.endsWith(".md")) || !RecordPath.isValid(name.substring(0, dot))) {
                        return;
                    }
                    records.merge(
                            new RecordPath(name.substring(0, dot)),
                            json ? new Standing(stamp, Stamp.NONE) : new Standing(Stamp.NONE, stamp),
                            (a, b) -> json ? new Standing(stamp, a.markdown) : new Standing(a.json, stamp));
                }
            });
        } catch (IOException e) {
            throw new ArchiveException(folder + ": can't be read (" + e + ") — check its permissions", e);
        }
        // Markdown alone is no record.
        records.values().removeIf(standing -> standing.json.equals(Stamp.NONE));
        return records;
    }
}
