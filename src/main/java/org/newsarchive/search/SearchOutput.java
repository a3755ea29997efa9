package org.newsarchive.search;

import java.io.IOException;

/** Takes the files of an index, each once and whole; calls come one at a time, in an order that never varies. */
@FunctionalInterface
public interface SearchOutput {
    /**
     * Takes a file.
     *
     * @param path relative to the site: {@code search/terms/12.js}
     * @param bytes the whole content; not changed afterwards
     */
    void write(String path, byte[] bytes) throws IOException;
}
