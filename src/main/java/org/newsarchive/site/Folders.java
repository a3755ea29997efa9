package org.newsarchive.site;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folders inside the output folder. Remembers what stands there, asks the system once for each, and never leaves
 * through a link: a link to a folder counts as foreign. Safe for use by several threads.
 */
final class Folders {
    /** What stands where a folder is wanted. */
    enum Standing {
        FOLDER,
        NOTHING,
        FOREIGN
    }

    private static final String UNSAFE = "\\:*?\"<>|";

    private final Path root;
    private final Map<String, Standing> known = new ConcurrentHashMap<>();

    Folders(Path root) {
        this.root = root;
        known.put("", Standing.FOLDER);
    }

    /**
     * The place of a file.
     *
     * @param path its path with {@code /}
     * @throws IllegalArgumentException if the path could leave the output folder or no file could have it everywhere
     */
    Path place(String path) {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
        return root.resolve(path);
    }

    static boolean isSafe(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c == 0x7F || UNSAFE.indexOf(c) >= 0) {
                return false;
            }
        }
        for (int from = 0, slash = 0; slash >= 0; from = slash + 1) {
            slash = path.indexOf('/', from);
            String part = path.substring(from, slash < 0 ? path.length() : slash);
            if (part.isEmpty() || part.equals("..") || part.equals(".") || part.startsWith(STAGE)) {
                return false;
            }
        }
        return true;
    }

    /** The folder, in the output folder, in which files wait until all are ready. */
    static final String STAGE = ".archiver-stage";

    /** What stands where the folder of the file with that path must be. */
    Standing parentOf(String path) {
        return standing(above(path));
    }

    private Standing standing(String folder) {
        Standing standing = known.get(folder);
        if (standing == null) {
            Standing above = standing(above(folder));
            standing = above == Standing.FOLDER ? look(root.resolve(folder)) : above;
            known.put(folder, standing);
        }
        return standing;
    }

    private static String above(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    private static Standing look(Path folder) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isDirectory() ? Standing.FOLDER : Standing.FOREIGN;
        } catch (NoSuchFileException nothing) {
            return Standing.NOTHING;
        } catch (IOException unknown) {
            return Standing.FOREIGN;
        }
    }

    /** Makes the folder of a file, and those above it, where they are missing. */
    void makeParentOf(String path) throws IOException {
        make(above(path));
    }

    private void make(String folder) throws IOException {
        if (standing(folder) == Standing.FOLDER) {
            return;
        }
        make(above(folder));
        Path place = root.resolve(folder);
        if (standing(folder) == Standing.FOREIGN) {
            throw new FileAlreadyExistsException(place.toString());
        }
        try {
            Files.createDirectory(place);
        } catch (FileAlreadyExistsException appeared) {
            if (look(place) != Standing.FOLDER) {
                throw appeared;
            }
        }
        known.put(folder, Standing.FOLDER);
    }

    /** Removes the folder of a file that is gone, and those above it, as far as nothing else is in them. */
    void pruneParentOf(String path) {
        for (String folder = above(path); !folder.isEmpty(); folder = above(folder)) {
            try {
                Files.delete(root.resolve(folder));
                known.put(folder, Standing.NOTHING);
            } catch (IOException inUse) {
                return;
            }
        }
    }
}
