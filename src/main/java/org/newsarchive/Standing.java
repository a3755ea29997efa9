package org.newsarchive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.RecordPath;
import org.newsarchive.catalogue.Catalogue;
import org.newsarchive.catalogue.KnownRecord;
import org.newsarchive.disk.FolderTree;
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
    private static final String JSON = ".json";
    private static final String MARKDOWN = ".md";

    /**
     * What stands in a folder of records.
     *
     * @param records the records, by path, in an order that never varies where they were found in a folder
     * @param others tells the other files, such as pictures, from what they may become
     */
    record Listing(Map<RecordPath, Standing> records, long others) {
        /** The same after a build. */
        Listing with(Catalogue catalogue) {
            Map<RecordPath, Standing> now =
                    new HashMap<>(2 * catalogue.records().size());
            for (KnownRecord known : catalogue.records().values()) {
                now.put(known.path(), new Standing(known.json(), known.markdown()));
            }
            return new Listing(now, others);
        }
    }

    private record Found(String name, Stamp stamp) {}

    /** What stands in a folder, found in one walk; what a killed run left half-written is removed. */
    static Listing in(Path folder) {
        List<Found> files = new ArrayList<>();
        LongAdder others = new LongAdder();
        if (!Files.isDirectory(folder)) {
            return new Listing(Map.of(), 0);
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = FolderTree.name(folder, file);
                    if (name.endsWith(WholeFile.UNFINISHED)) {
                        Files.deleteIfExists(file);
                    } else if (name.endsWith(JSON) || name.endsWith(MARKDOWN)) {
                        files.add(new Found(name, Stamp.of(attributes)));
                    } else {
                        others.add(Mark.of(name, Stamp.of(attributes)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new ArchiveException(folder + ": can't be read (" + e + ") — check its permissions", e);
        }
        files.sort(Comparator.comparing(Found::name));
        return new Listing(records(files, others), others.sum());
    }

    /** The two files of a record follow each other. */
    private static Map<RecordPath, Standing> records(List<Found> sorted, LongAdder others) {
        Map<RecordPath, Standing> records = new LinkedHashMap<>(2 * sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Found file = sorted.get(i);
            String path = file.name.substring(0, file.name.lastIndexOf('.'));
            if (!RecordPath.isValid(path)) {
                others.add(Mark.of(file.name, file.stamp));
            } else if (file.name.endsWith(JSON)) {
                boolean whole = i + 1 < sorted.size() && sorted.get(i + 1).name.equals(path + MARKDOWN);
                // Markdown alone is no record.
                records.put(
                        new RecordPath(path), new Standing(file.stamp, whole ? sorted.get(i + 1).stamp : Stamp.NONE));
            }
        }
        return records;
    }
}
