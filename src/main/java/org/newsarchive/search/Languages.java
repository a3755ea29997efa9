package org.newsarchive.search;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.newsarchive.disk.PackedReader;

/** The languages at the head of a block's terms. */
final class Languages {
    private Languages() {}

    static Set<String> read(PackedReader terms) throws IOException {
        Set<String> languages = new TreeSet<>();
        while (terms.number() == 1) {
            languages.add(terms.text());
        }
        return languages;
    }
}
