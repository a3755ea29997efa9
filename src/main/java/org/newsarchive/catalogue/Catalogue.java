package org.newsarchive.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;

/**
 * The sources and records of an archive as the last build left them.
 *
 * @param program the program that made the records; another may extract otherwise
 * @param sources the source files by path
 * @param records the records by path
 */
public record Catalogue(String program, Map<String, KnownSource> sources, Map<RecordPath, KnownRecord> records) {
    private static final String TITLE = "archiver catalogue 5";

    /** Nothing is known. */
    public static final Catalogue NONE = new Catalogue("", Map.of(), Map.of());

    /** Wraps the maps, which must not be changed any more. */
    public Catalogue {
        sources = Collections.unmodifiableMap(sources);
        records = Collections.unmodifiableMap(records);
    }

    /** Reads a catalogue; one that is missing, torn or of another form counts as none. */
    public static Catalogue read(Path file) {
        try (PackedReader in = PackedReader.sound(file)) {
            if (!in.text().equals(TITLE)) {
                return NONE;
            }
            String program = in.text();
            int size = in.number();
            Map<String, KnownSource> sources = new LinkedHashMap<>(2 * size);
            for (int i = 0; i < size; i++) {
                KnownSource source = Packing.source(in);
                sources.put(source.path(), source);
            }
            size = in.number();
            Map<RecordPath, KnownRecord> records = new LinkedHashMap<>(2 * size);
            for (int i = 0; i < size; i++) {
                KnownRecord record = Packing.record(in);
                records.put(record.path(), record);
            }
            return new Catalogue(program, sources, records);
        } catch (IOException | RuntimeException unusable) {
            return NONE;
        }
    }

    /** Whether another holds the very same entries, and not such as were made anew. */
    public boolean isSame(Catalogue other) {
        return program.equals(other.program) && areSame(sources, other.sources) && areSame(records, other.records);
    }

    private static <K, V> boolean areSame(Map<K, V> some, Map<K, V> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (Map.Entry<K, V> entry : some.entrySet()) {
            if (others.get(entry.getKey()) != entry.getValue()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the catalogue.
     *
     * @throws IOException where it can't be written; the old one stands
     */
    public void write(Path file) throws IOException {
        PackedWriter out = new PackedWriter().text(TITLE).text(program).number(sources.size());
        for (KnownSource source : sources.values()) {
            Packing.write(out, source);
        }
        out.number(records.size());
        for (KnownRecord record : records.values()) {
            Packing.write(out, record);
        }
        out.save(file);
    }
}
