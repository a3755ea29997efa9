package org.newsarchive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    static final String JSON = ".json";
    static final String MARKDOWN = ".md";

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

    /** What stands in a folder, found in one walk; what a killed run left half-written is removed. */
    static Listing in(Path folder) {
        Walk walk = new Walk(folder);
        if (!Files.isDirectory(folder)) {
            return new Listing(Map.of(), 0);
        }
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            throw new ArchiveException(folder + ": can't be read (" + e + ") — check its permissions", e);
        }
        return walk.found();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Map<String, Stamp> jsons = new HashMap<>();
        private final Map<String, Stamp> markdowns = new HashMap<>();
        private long others;

        Walk(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = FolderTree.name(folder, file);
            if (name.endsWith(WholeFile.UNFINISHED)) {
                Files.deleteIfExists(file);
            } else if (name.endsWith(JSON)) {
                jsons.put(name.substring(0, name.length() - JSON.length()), Stamp.of(attributes));
            } else if (name.endsWith(MARKDOWN)) {
                markdowns.put(name.substring(0, name.length() - MARKDOWN.length()), Stamp.of(attributes));
            } else {
                others += Mark.of(name, Stamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        Listing found() {
            Map<RecordPath, Standing> records = new LinkedHashMap<>(2 * jsons.size());
            String[] paths = jsons.keySet().toArray(new String[0]);
            Arrays.sort(paths);
            for (String path : paths) {
                Stamp json = Objects.requireNonNull(jsons.get(path));
                if (RecordPath.isValid(path)) {
                    @Nullable Stamp markdown = markdowns.remove(path);
                    records.put(new RecordPath(path), new Standing(json, markdown == null ? Stamp.NONE : markdown));
                } else {
                    others += Mark.of(path + JSON, json);
                }
            }
            // Markdown alone is no record.
            markdowns.forEach(
                    (path, stamp) -> others += RecordPath.isValid(path) ? 0 : Mark.of(path + MARKDOWN, stamp));
            return new Listing(records, others);
        }
    }
}
