package org.newsarchive.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;
import org.newsarchive.disk.WholeFile;

/**
 * What is remembered of the last build: the files it wrote, by path, and what the whole was made from. Of use to
 * nobody else; without it the next build is a full one.
 *
 * @param inputs the fingerprint of all that the site was made from; empty where it is not known
 * @param files the files by path
 * @param complete whether this is all that was written; if not, a file that is not listed may still be ours
 */
record SiteState(String inputs, Map<String, Written> files, boolean complete) {
    private static final String TITLE = "archiver site 3";

    static final SiteState NONE = new SiteState("", Map.of(), false);

    /** Reads a state file, and the one beside it that a killed build left while it moved files into place. */
    static SiteState read(Path file, Path root) {
        SiteState last = read(file);
        SiteState begun = read(pending(file));
        if (begun.files.isEmpty()) {
            return last;
        }
        Map<String, Written> files = new HashMap<>(last.files);
        for (Written entry : begun.files.values()) {
            // Either the move happened, and the file is the new one, or it is still the old one.
            if (isAt(root.resolve(entry.path()), entry)) {
                files.put(entry.path(), entry);
            }
        }
        return new SiteState("", files, last.complete || begun.complete);
    }

    private static boolean isAt(Path file, Written entry) {
        try {
            return entry.matches(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException missing) {
            return false;
        }
    }

    private static SiteState read(Path file) {
        try (PackedReader in = PackedReader.sound(file)) {
            if (!in.text().equals(TITLE)) {
                return NONE;
            }
            String inputs = in.text();
            int size = in.number();
            Map<String, Written> files = new HashMap<>(2 * size);
            for (int i = 0; i < size; i++) {
                Written entry = Written.read(in);
                files.put(entry.path(), entry);
            }
            return new SiteState(inputs, files, true);
        } catch (IOException | RuntimeException unusable) {
            return NONE;
        }
    }

    /** Writes down what is about to be moved into place. */
    static void announce(Path file, String inputs, Collection<Written> files) throws IOException {
        PackedWriter out = new PackedWriter().text(TITLE).text(inputs).number(files.size());
        for (Written entry : files) {
            entry.write(out);
        }
        out.save(pending(file));
    }

    /** What was announced is done. */
    static void settle(Path file) throws IOException {
        WholeFile.replace(pending(file), file);
    }

    /** Where it stands what is about to be done. */
    static Path pending(Path file) {
        return file.resolveSibling(file.getFileName() + ".pending");
    }
}
