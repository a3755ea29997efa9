package org.newsarchive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The file that every search begins with: how many articles, their years, the languages' stemming, the nodes. */
final class Root {
    private final List<SearchEntry> entries;
    private final Set<String> languages;
    private final List<String> nodes;

    Root(List<SearchEntry> entries, Set<String> languages, List<String> nodes) {
        this.entries = entries;
        this.languages = languages;
        this.nodes = nodes;
    }

    void write(SearchOutput output) throws IOException {
        Script.named("root")
                .texts(years())
                .texts(languages.stream()
                        .map(language -> language + ": " + Stemming.of(language).line())
                        .toList())
                .texts(nodes)
                .write(output);
    }

    /** Each year, a space and its number of articles; the undated first, without a year. */
    private List<String> years() {
        List<String> years = new ArrayList<>();
        int at = 0;
        while (at < entries.size()) {
            String year = Dates.year(entries.get(at));
            int from = at;
            while (at < entries.size() && Dates.year(entries.get(at)).equals(year)) {
                at++;
            }
            years.add(year + ' ' + (at - from));
        }
        return years;
    }
}
