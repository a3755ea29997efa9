package org.newsarchive.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses by gzip (RFC 1952) as tightly as it goes, for what is written once and kept for years. */
final class Packed extends GZIPOutputStream {
    Packed(OutputStream out) throws IOException {
        super(out);
        def.setLevel(Deflater.BEST_COMPRESSION);
    }
}
