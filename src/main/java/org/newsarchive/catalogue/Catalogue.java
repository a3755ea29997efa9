package org.newsarchive.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.WholeFile;

/**
 * The sources and records of an archive as the last build left them.
 *
 * @param program the program that made the records; another may extract otherwise
 * @param sources the source files by path
 * @param records the records by path
 */
public record Catalogue(
        String program, SortedMap<String, KnownSource> sources, SortedMap<RecordPath, KnownRecord> records) {
    static final String SOURCE = "source";
    static final String RECORD = "record";
    private static final String TITLE = "archiver catalogue 3\t";
    private static final String END = "end\t";

    /** Nothing is known. */
    public static final Catalogue NONE = new Catalogue("", Collections.emptySortedMap(), Collections.emptySortedMap());

    /** Wraps the maps, which must not be changed any more. */
    public Catalogue {
        sources = Collections.unmodifiableSortedMap(sources);
        records = Collections.unmodifiableSortedMap(records);
    }

    /** Reads a catalogue; one that is missing, torn or of another form counts as none. */
    public static Catalogue read(Path file) {
        SortedMap<String, KnownSource> sources = new TreeMap<>();
        SortedMap<RecordPath, KnownRecord> records = new TreeMap<>();
        Map<String, String> texts = new HashMap<>();
        Lines lines = new Lines(text -> {
            String first = texts.putIfAbsent(text, text);
            return first == null ? text : first;
        });
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            @Nullable String line = in.readLine();
            if (line == null || !line.startsWith(TITLE)) {
                return NONE;
            }
            String program = line.substring(TITLE.length());
            while ((line = in.readLine()) != null) {
                if (line.startsWith(RECORD)) {
                    KnownRecord record = lines.record(line);
                    records.put(record.path(), record);
                } else if (line.startsWith(SOURCE)) {
                    KnownSource source = lines.source(line);
                    sources.put(source.path(), source);
                } else {
                    boolean whole = line.equals(END + (sources.size() + records.size()));
                    return whole ? new Catalogue(program, sources, records) : NONE;
                }
            }
            return NONE;
        } catch (IOException | RuntimeException unusable) {
            return NONE;
        }
    }

    /**
     * Writes the catalogue.
     *
     * @throws IOException where it can't be written; the old one stands
     */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path half = file.resolveSibling(file.getFileName() + "~");
        try (BufferedWriter out = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
            out.write(TITLE + program + "\n");
            for (KnownSource source : sources.values()) {
                out.write(Lines.write(source));
                out.write('\n');
            }
            for (KnownRecord record : records.values()) {
                out.write(Lines.write(record));
                out.write('\n');
            }
            out.write(END + (sources.size() + records.size()) + "\n");
        }
        WholeFile.replace(half, file);
    }
}
