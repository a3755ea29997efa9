package org.newsarchive.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;
import org.newsarchive.disk.Parcel;

/**
 * Where a catalogue is kept: whole in one file, and in another, change by change, what came since, so that a small change is not
 * paid for by the size of the archive. Without the second, or where it belongs to another first, the first holds what was known
 * earlier.
 *
 * @param whole the first file
 * @param news the second, written at every change
 */
public record CatalogueFile(Path whole, Path news) {
    /** The first file's name in the folder for what is remembered between builds, and the second's. */
    public static final String WHOLE = "catalogue.bin";

    public static final String NEWS = "catalogue-news.bin";

    private static final String TITLE = "archiver catalogue 6";
    /** As many changes are kept before all is written anew. */
    private static final int MOST_CHANGES = 50;

    /** The files in that folder. */
    public static CatalogueFile in(Path memory) {
        return new CatalogueFile(memory.resolve(WHOLE), memory.resolve(NEWS));
    }

    /** Reads the catalogue; one that is missing, torn or of another form counts as none. */
    public Catalogue read() {
        try (PackedReader in = PackedReader.sound(whole)) {
            if (!in.text().equals(TITLE)) {
                return Catalogue.NONE;
            }
            String program = in.text();
            Map<String, KnownSource> sources = new LinkedHashMap<>();
            Map<RecordPath, KnownRecord> records = new LinkedHashMap<>();
            Change.read(in).applyTo(sources, records);
            for (Parcel change : changes()) {
                Change.read(change.open()).applyTo(sources, records);
            }
            return new Catalogue(program, sources, records);
        } catch (IOException | RuntimeException unusable) {
            return Catalogue.NONE;
        }
    }

    /**
     * Writes the catalogue.
     *
     * @param before what {@link #read} gives, or was last written
     * @throws IOException where it can't be written; the old one stands, or what was known before it
     */
    public void write(Catalogue now, Catalogue before) throws IOException {
        Change change = Change.between(before, now);
        List<Parcel> changes = new ArrayList<>(changes());
        boolean small = before.program().equals(now.program())
                && Files.exists(whole)
                && change.size() * MOST_CHANGES
                        < now.sources().size() + now.records().size();
        if (small && changes.size() < MOST_CHANGES) {
            PackedWriter packed = new PackedWriter();
            change.write(packed);
            changes.add(packed.toParcel());
        } else {
            changes.clear();
            PackedWriter all = new PackedWriter().text(TITLE).text(now.program());
            Change.between(Catalogue.NONE, now).write(all);
            all.save(whole);
        }
        new PackedWriter()
                .text(TITLE)
                .text(PackedReader.sum(whole))
                .list(changes, PackedWriter::parcel)
                .save(news);
    }

    private List<Parcel> changes() {
        try (PackedReader in = PackedReader.sound(news)) {
            return in.text().equals(TITLE) && in.text().equals(PackedReader.sum(whole))
                    ? in.list(PackedReader::parcel)
                    : List.of();
        } catch (IOException | RuntimeException unusable) {
            return List.of();
        }
    }
}
