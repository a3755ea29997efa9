package org.newsarchive.search;

import java.io.IOException;
import java.util.List;

/** Articles that stand together in the index and are read together. Blocks may be read in parallel. */
public final class SearchBlock {
    private final List<SearchEntry> entries;

    SearchBlock(List<SearchEntry> entries) {
        this.entries = entries;
    }

    /** Its articles, in order. */
    public List<SearchEntry> entries() {
        return entries;
    }

    /** Reads each document once, in order, and keeps what the index needs of it in the cache. */
    public void read(SearchDocuments documents) throws IOException {
        for (SearchEntry entry : entries) {
            SearchDocument unused = documents.read(entry);
        }
    }
}
