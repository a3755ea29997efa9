package org.newsarchive;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.newsarchive.disk.Stamp;

/** Tells this program from another one that may extract and render otherwise, even if both bear the same version. */
final class Program {
    private Program() {}

    /** The version, and a checksum of the code. */
    static String identity() {
        @Nullable CodeSource code = Program.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return Version.CURRENT;
        }
        try {
            Path place = Path.of(code.getLocation().toURI());
            return Version.CURRENT + " " + Long.toHexString(Files.isDirectory(place) ? folder(place) : jar(place));
        } catch (IOException | URISyntaxException unreadable) {
            return Version.CURRENT;
        }
    }

    private static long jar(Path jar) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(jar));
        return sum.getValue();
    }

    /** Classes as a compiler leaves them. */
    private static long folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted()
                    .mapToLong(file -> file.hashCode() + 31L * Stamp.of(file).hashCode())
                    .reduce(17, (sum, file) -> 31 * sum + file);
        }
    }
}
