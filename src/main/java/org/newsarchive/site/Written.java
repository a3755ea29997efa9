package org.newsarchive.site;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.newsarchive.disk.Mark;

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

    /** One line of the state file: tab-separated, without the line's end. */
    String line() {
        return path + '\t' + size + '\t' + modified + '\t' + hash + '\t' + fingerprint;
    }

    /** The entry on a line; empty if the line is torn or foreign. */
    static Optional<Written> parse(String line) {
        String[] part = line.split("\t", -1);
        if (part.length != 5 || part[3].length() != Mark.LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Written(part[0], Long.parseLong(part[1]), Long.parseLong(part[2]), part[3], part[4]));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        }
    }
}
