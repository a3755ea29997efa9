package org.newsarchive.site;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsarchive.disk.WholeFile;

/**
 * What is remembered of the last build: the files it wrote, sorted by path, and what the whole was made from. A plain
 * text file, of use to nobody else; without it the next build is a full one.
 *
 * @param inputs the fingerprint of all that the site was made from; empty where it is not known
 * @param files the files by path
 * @param complete whether this is all that was written; if not, a file that is not listed may still be ours
 */
record SiteState(String inputs, Map<String, Written> files, boolean complete) {
    private static final String TITLE = "archiver site 3\t";
    private static final String END = "end\t";

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
        Map<String, Written> files = new HashMap<>();
        String inputs = "";
        boolean complete = false;
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            @Nullable String line = lines.readLine();
            if (line == null || !line.startsWith(TITLE)) {
                return NONE;
            }
            inputs = line.substring(TITLE.length());
            while ((line = lines.readLine()) != null) {
                if (line.startsWith(END)) {
                    complete = line.equals(END + files.size());
                    break;
                }
                Written.parse(line).ifPresent(entry -> files.put(entry.path(), entry));
            }
        } catch (IOException unreadable) {
            // What could be read still holds: each entry is checked against the file it names.
            complete = false;
        }
        return new SiteState(complete ? inputs : "", files, complete);
    }

    /** Writes down what is about to be moved into place. */
    static void announce(Path file, String inputs, Collection<Written> files) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path pending = pending(file);
        Path half = pending.resolveSibling(pending.getFileName() + "~");
        try (BufferedWriter out = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
            out.write(TITLE + inputs + "\n");
            String[] lines = files.stream().map(Written::line).sorted().toArray(String[]::new);
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
            out.write(END + lines.length + "\n");
        }
        WholeFile.replace(half, pending);
    }

    /** What was announced is done. */
    static void settle(Path file) throws IOException {
        WholeFile.replace(pending(file), file);
    }

    private static Path pending(Path file) {
        return file.resolveSibling(file.getFileName() + ".pending");
    }
}
