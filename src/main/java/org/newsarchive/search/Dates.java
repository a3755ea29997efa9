package org.newsarchive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How many articles each date has, a year to a file: articles stand by date, so dates are counted off. */
final class Dates {
    private final List<SearchEntry> entries;

    Dates(List<SearchEntry> entries) {
        this.entries = entries;
    }

    /** Writes each year's dates, in order: what follows the year, a space, the number of articles. */
    void write(SearchOutput output) throws IOException {
        int at = 0;
        while (at < entries.size()) {
            String year = year(entries.get(at));
            List<String> dates = new ArrayList<>();
            while (at < entries.size() && year(entries.get(at)).equals(year)) {
                String day = day(entries.get(at));
                int from = at;
                while (at < entries.size() && day(entries.get(at)).equals(day)) {
                    at++;
                }
                dates.add(day.substring(year.length()) + ' ' + (at - from));
            }
            if (!year.isEmpty()) {
                Script.named("dates/" + year).texts(dates).write(output);
            }
        }
    }

    /** The year, or empty where nothing is known. */
    static String year(SearchEntry entry) {
        return entry.date().substring(0, Math.min(4, entry.date().length()));
    }

    private static String day(SearchEntry entry) {
        return entry.date().substring(0, Math.min(10, entry.date().length()));
    }
}
