package org.newsarchive.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;

/**
 * What tells one catalogue from an earlier one.
 *
 * @param lostSources the sources that it has no more
 * @param lostRecords the records that it has no more
 * @param sources those that are new or others than before
 * @param records those that are new or others than before
 */
record Change(
        List<String> lostSources, List<RecordPath> lostRecords, List<KnownSource> sources, List<KnownRecord> records) {

    /** What became of a catalogue; entries that were made anew count as others. */
    static Change between(Catalogue before, Catalogue now) {
        return new Change(
                lost(before.sources(), now.sources()),
                lost(before.records(), now.records()),
                others(before.sources(), now.sources()),
                others(before.records(), now.records()));
    }

    private static <K, V> List<K> lost(Map<K, V> before, Map<K, V> now) {
        List<K> lost = new ArrayList<>();
        for (K key : before.keySet()) {
            if (!now.containsKey(key)) {
                lost.add(key);
            }
        }
        return lost;
    }

    private static <K, V> List<V> others(Map<K, V> before, Map<K, V> now) {
        List<V> others = new ArrayList<>();
        for (Map.Entry<K, V> entry : now.entrySet()) {
            if (before.get(entry.getKey()) != entry.getValue()) {
                others.add(entry.getValue());
            }
        }
        return others;
    }

    boolean isNone() {
        return size() == 0;
    }

    int size() {
        return lostSources.size() + lostRecords.size() + sources.size() + records.size();
    }

    void applyTo(Map<String, KnownSource> allSources, Map<RecordPath, KnownRecord> allRecords) {
        lostSources.forEach(allSources::remove);
        lostRecords.forEach(allRecords::remove);
        for (KnownSource source : sources) {
            allSources.put(source.path(), source);
        }
        for (KnownRecord record : records) {
            allRecords.put(record.path(), record);
        }
    }

    void write(PackedWriter out) {
        out.list(lostSources, PackedWriter::text)
                .list(lostRecords, Packing::write)
                .list(sources, Packing::write)
                .list(records, Packing::write);
    }

    static Change read(PackedReader in) throws IOException {
        return new Change(
                in.list(PackedReader::text),
                in.list(Packing::path),
                in.list(Packing::source),
                in.list(Packing::record));
    }
}
