package org.newsarchive.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsarchive.disk.Stamp;
import org.newsarchive.disk.WholeFile;
import org.newsarchive.page.Photo;

/**
 * What builds remember of pictures: a text file, of use to nobody else. Without it every picture is looked at again.
 *
 * @param byName what is known of each picture
 */
public record Measures(SortedMap<String, Measure> byName) {
    /** Nothing is known. */
    public static final Measures NONE = new Measures(Collections.emptySortedMap());

    private static final String TITLE = "archiver pictures 2";
    private static final int FIELDS = 8;

    /** Wraps the map, which must not be changed any more. */
    public Measures {
        byName = Collections.unmodifiableSortedMap(byName);
    }

    /** Reads what {@link #write} wrote; a line that is torn counts as none. */
    public static Measures read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            return NONE;
        }
        if (lines.isEmpty() || !lines.get(0).equals(TITLE)) {
            return NONE;
        }
        SortedMap<String, Measure> known = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", FIELDS);
            try {
                known.put(fields[FIELDS - 1], parse(fields));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException torn) {
                // It is measured again.
            }
        }
        return new Measures(known);
    }

    private static Measure parse(String[] fields) {
        return new Measure(
                fields[7],
                new Stamp(Long.parseLong(fields[0]), Long.parseLong(fields[1])),
                fields[2],
                new Measure.Size(
                        Integer.parseInt(fields[3]), Integer.parseInt(fields[4]), Photo.Form.valueOf(fields[5])),
                fields[6]);
    }

    /** Writes it all to a file. */
    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(TITLE));
        for (Measure measure : byName.values()) {
            // A name with a line break is not remembered; its picture is measured each time.
            if (measure.name().indexOf('\n') < 0 && measure.name().indexOf('\r') < 0) {
                lines.add(line(measure));
            }
        }
        WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Measure measure) {
        return String.join(
                "\t",
                Long.toString(measure.stamp().size()),
                Long.toString(measure.stamp().modified()),
                measure.digest(),
                Integer.toString(measure.size().width()),
                Integer.toString(measure.size().height()),
                measure.size().form().name(),
                measure.refusal(),
                measure.name());
    }

    /** What is known of a picture, if its file is as it was. */
    @Nullable
    Measure of(String name, Stamp stamp) {
        @Nullable Measure known = byName.get(name);
        return known != null && known.stamp().equals(stamp) ? known : null;
    }
}
