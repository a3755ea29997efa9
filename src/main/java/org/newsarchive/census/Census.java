package org.newsarchive.census;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;

/**
 * The lines of each flattened text of an archive, as the last build counted them. Kept beside the other state of a build; may be deleted
 * at any time.
 *
 * @param lines the hashes of each source's lines, by its path
 * @param furniture those that stand in many sources
 */
@SuppressWarnings("ArrayRecordComponent")
record Census(Map<String, int[]> lines, Furniture furniture) {
    private static final String TITLE = "archiver census 3";

    Census {
        lines = Collections.unmodifiableMap(lines);
    }

    static Census of(Map<String, int[]> lines) {
        return new Census(lines, Furniture.of(lines.values()));
    }

    /** Reads a census; empty where it is missing, torn or of another form. */
    static Optional<Census> read(Path file) {
        try (PackedReader in = PackedReader.sound(file)) {
            if (!in.text().equals(TITLE)) {
                return Optional.empty();
            }
            Furniture furniture = new Furniture(in.numbers());
            int size = in.number();
            Map<String, int[]> lines = new LinkedHashMap<>(2 * size);
            for (int i = 0; i < size; i++) {
                lines.put(in.text(), in.numbers());
            }
            return Optional.of(new Census(lines, furniture));
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    /**
     * Writes the census.
     *
     * @throws IOException where it can't be written; the old one stands
     */
    void write(Path file) throws IOException {
        PackedWriter out =
                new PackedWriter().text(TITLE).numbers(furniture.hashes()).number(lines.size());
        for (Map.Entry<String, int[]> source : lines.entrySet()) {
            out.text(source.getKey()).numbers(source.getValue());
        }
        out.save(file);
    }
}
