package org.newsarchive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.Catalogue;
import org.newsarchive.disk.Mark;
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

    /**
     * What stands in a folder of records.
     *
     * @param records the records, by path
     * @param others tells the other files, such as pictures, from what they may become
     */
    record Listing(TreeMap<RecordPath, Standing> records, long others) {
        /** The same after a build. */
        Listing with(Catalogue catalogue) {
            TreeMap<RecordPath, Standing> now = new TreeMap<>();
            catalogue.records().forEach((path, known) -> now.put(path, new Standing(known.json(), known.markdown())));
            return new Listing(now, others);
        }
    }

    /** What stands in a folder, found in one walk; what a killed run left half-written is removed. */
    static Listing in(Path folder) {
        TreeMap<RecordPath, Standing> records = new TreeMap<>();
        LongAdder others = new LongAdder();
        if (!Files.isDirectory(folder)) {
            return new Listing(records, 0);
        }
        try {
            int start = folder.toString().length() + 1;
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = file.toString().substring(start).replace('\\', '/');
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
                        others.add(Mark.of(name, stamp));
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
        return new Listing(records, others.sum());
    }
}
