package org.newsarchive.search;

import java.util.Comparator;
import org.newsarchive.article.RecordPath;
import org.newsarchive.disk.Mark;

/**
 * An article's place in the index, known without reading its text. Entries sort oldest first, the undated before all.
 *
 * @param date when it was published, as {@code PartialDate} writes it, or empty
 * @param path where its page stands, without extension
 * @param fingerprint changes when anything does that its {@link SearchDocument} is made from
 */
public record SearchEntry(String date, RecordPath path, String fingerprint) implements Comparable<SearchEntry> {
    private static final Comparator<SearchEntry> OLDEST_FIRST =
            Comparator.comparing(SearchEntry::date).thenComparing(SearchEntry::path);

    Mark addTo(Mark mark) {
        return mark.add(date).add(path.value()).add(fingerprint);
    }

    @Override
    public int compareTo(SearchEntry other) {
        return OLDEST_FIRST.compare(this, other);
    }
}
