package org.newsarchive.site;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.newsarchive.disk.Mark;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;

/**
 * A file of the site as it was last written.
 *
 * @param path its path in the output folder, with {@code /}
 * @param size its length in bytes
 * @param modified its time of last modification in nanoseconds since 1970
 * @param hash the {@link Mark} of its bytes
 * @param fingerprint what it was made from
 */
record Written(String path, long size, long modified, String hash, String fingerprint) {
    /** Whether a file with these attributes is this one, untouched. */
    boolean matches(BasicFileAttributes file) {
        return file.isRegularFile() && file.size() == size && modified(file) == modified;
    }

    static long modified(BasicFileAttributes file) {
        return file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    void write(PackedWriter out) {
        out.text(path).number(size).number(modified).text(hash).text(fingerprint);
    }

    static Written read(PackedReader in) throws IOException {
        return new Written(in.text(), in.large(), in.large(), in.text(), in.text());
    }
}
