package org.newsarchive.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks.
 *
 * @param out what it was asked for
 * @param err what there is to say about it
 */
record Streams(PrintWriter out, PrintWriter err) {
    /** The process's own, in UTF-8. */
    static Streams standard() {
        return new Streams(
                new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true),
                new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
