package org.newsarchive.source;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The files near a source, as relative addresses name them. None outside the folder of sources is ever found, whatever links
 * there are. It remembers what was looked for, since a record depends on that, too. Safe for use by several threads.
 */
public final class Neighbours {
    /** Nothing lies beside the source. */
    public static final Neighbours NONE = new Neighbours(Optional.empty(), Path.of(""));

    private static final Pattern ELSEWHERE = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|[/\\\\#?].*");
    private static final int LONGEST = 1_000;

    private final Optional<Path> root;
    private final Path folder;
    private final Map<String, Boolean> sought = new ConcurrentHashMap<>();

    private Neighbours(Optional<Path> root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /**
     * The files near a folder.
     *
     * @param root the folder of sources, outside of which nothing is found
     * @param folder where addresses start from
     */
    public static Neighbours of(Path root, Path folder) {
        return new Neighbours(Optional.of(root), folder);
    }

    /** The files near a source. */
    public static Neighbours of(SourceFile source) {
        Path folder = source.file().toAbsolutePath().getParent();
        Path root = folder;
        for (int depth = Path.of(source.path()).getNameCount(); depth > 1 && root != null; depth--) {
            root = root.getParent();
        }
        return folder == null || root == null ? NONE : of(root, folder);
    }

    /** The file that an address leads to; empty where the address is a whole one, or nothing is there. */
    public Optional<Path> find(String address) {
        if (address.length() > LONGEST || ELSEWHERE.matcher(address).matches()) {
            return Optional.empty();
        }
        // Asked for here, since few sources have an address that leads to a file.
        Optional<Path> within = root.flatMap(Neighbours::real);
        if (within.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> found = look(within.get(), address);
        sought.put(address, found.isPresent());
        return found;
    }

    /** What was looked for, by address. */
    public List<Sought> sought() {
        return new TreeMap<>(sought)
                .entrySet().stream()
                        .map(entry -> new Sought(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private Optional<Path> look(Path within, String address) {
        for (String name : spellings(address)) {
            try {
                Optional<Path> found = real(folder.resolve(name).normalize())
                        .filter(path -> path.startsWith(within) && Files.isRegularFile(path));
                if (found.isPresent()) {
                    return found;
                }
            } catch (InvalidPathException notAName) {
                // No file of this system has such a name.
            }
        }
        return Optional.empty();
    }

    /** An address may have escapes and a query that the file's name does not have. */
    private static Set<String> spellings(String address) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(address);
        String plain = address.replaceFirst("(?s)[?#].*", "");
        spellings.add(plain);
        try {
            spellings.add(URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEscaped) {
            // A lone percent sign stands for itself.
        }
        spellings.remove("");
        return spellings;
    }

    private static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
