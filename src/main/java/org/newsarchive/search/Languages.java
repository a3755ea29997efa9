package org.newsarchive.search;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The languages at the head of a block's terms. */
final class Languages {
    private Languages() {}

    static Set<String> read(BlockReader terms) throws IOException {
        Set<String> languages = new TreeSet<>();
        while (terms.number() == 1) {
            languages.add(terms.text());
        }
        return languages;
    }
}
