package org.newsarchive.census;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsarchive.disk.WholeFile;

/**
 * The lines of each flattened text of an archive, as the last build counted them. Kept beside the other state of a build; may be deleted
 * at any time.
 *
 * @param lines the hashes of each source's lines, by its path
 * @param furniture those that stand in many sources
 */
@SuppressWarnings("ArrayRecordComponent")
record Census(SortedMap<String, int[]> lines, Furniture furniture) {
    private static final String TITLE = "archiver census 2\t";
    private static final String END = "end\t";

    Census {
        lines = Collections.unmodifiableSortedMap(lines);
    }

    static Census of(SortedMap<String, int[]> lines) {
        return new Census(lines, Furniture.of(lines.values()));
    }

    /** Reads a census; empty where it is missing, torn or of another form. */
    static Optional<Census> read(Path file) {
        SortedMap<String, int[]> lines = new TreeMap<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            @Nullable String title = in.readLine();
            if (title == null || !title.startsWith(TITLE)) {
                return Optional.empty();
            }
            Furniture furniture = new Furniture(ints(decode(title.substring(TITLE.length()))));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(END)) {
                    boolean whole = line.equals(END + lines.size());
                    return whole ? Optional.of(new Census(lines, furniture)) : Optional.empty();
                }
                int tab = line.indexOf('\t');
                lines.put(
                        new String(decode(line.substring(0, tab)), StandardCharsets.UTF_8),
                        ints(decode(line.substring(tab + 1))));
            }
            return Optional.empty();
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
        Path half = file.resolveSibling(file.getFileName() + "~");
        try (BufferedWriter out = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
            out.write(TITLE + encode(bytes(furniture.hashes())) + "\n");
            for (var source : lines.entrySet()) {
                out.write(encode(source.getKey().getBytes(StandardCharsets.UTF_8)) + "\t"
                        + encode(bytes(source.getValue())) + "\n");
            }
            out.write(END + lines.size() + "\n");
        }
        WholeFile.replace(half, file);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static byte[] bytes(int[] hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes.array();
    }

    private static int[] ints(byte[] bytes) {
        int[] hashes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
        return hashes;
    }
}
