package org.newsarchive.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.disk.Mark;

/** What stands in a place of the output folder; links are not followed. */
final class OnDisk {
    private OnDisk() {}

    /** What stands there; null where nothing does. */
    static @Nullable BasicFileAttributes look(Path place) {
        try {
            return Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException nothing) {
            return null;
        } catch (IOException e) {
            throw new ArchiveException("can't read " + place + ": " + Reasons.of(e), e);
        }
    }

    /** Whether a file there has these bytes. */
    static boolean holds(Path place, byte[] content) {
        try {
            return Arrays.equals(Files.readAllBytes(place), content);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The sum of the bytes of a file there. */
    static Optional<String> hashOf(Path place) {
        try {
            return Optional.of(Mark.of(Files.readAllBytes(place)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
