package org.newsarchive.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is told to be unchanged without reading it.
 *
 * @param size bytes; -1 for no file
 * @param modified time of last modification in nanoseconds since 1970; -1 for no file
 */
public record Stamp(long size, long modified) {
    /** There is no file. */
    public static final Stamp NONE = new Stamp(-1, -1);

    /** The stamp of a file with these attributes. */
    public static Stamp of(BasicFileAttributes file) {
        return new Stamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** As Java makes it for records, which takes long until it is compiled; every file of an archive is asked. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stamp stamp && stamp.size == size && stamp.modified == modified;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * size + modified);
    }

    /** The stamp of a file; {@link #NONE} where there is none or it can't be seen. */
    public static Stamp of(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException missing) {
            return NONE;
        }
    }
}
