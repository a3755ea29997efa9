package org.newsarchive.search;

import java.io.IOException;
import java.util.function.Supplier;
import org.newsarchive.disk.Mark;

/** Takes the files of an index, each once and whole; calls come one at a time, in an order that never varies. */
@FunctionalInterface
public interface SearchOutput {
    /**
     * Takes a file.
     *
     * @param path relative to the site: {@code search/terms/12.js}
     * @param fingerprint tells all that its bytes depend on, but for the program, from what they depended on before
     * @param bytes makes the whole content; throws {@link java.io.UncheckedIOException}
     */
    void write(String path, String fingerprint, Supplier<byte[]> bytes) throws IOException;

    /** Takes a file that is made already. */
    default void write(String path, byte[] bytes) throws IOException {
        write(path, Mark.of(bytes), () -> bytes);
    }
}
