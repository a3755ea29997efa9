package org.newsarchive.search;

import java.io.IOException;

/** Reads articles for the index. */
@FunctionalInterface
public interface SearchDocuments {
    /** The article of that entry. */
    SearchDocument read(SearchEntry entry) throws IOException;
}
