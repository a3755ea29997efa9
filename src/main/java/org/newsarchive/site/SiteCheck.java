package org.newsarchive.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsarchive.article.Problem;
import org.newsarchive.disk.Mark;

/** Checks a site on disk: each file against what was written, each link against what is there. */
public final class SiteCheck {
    private final Path root;
    private final SiteState state;
    private final Consumer<Problem> problems;
    private final Map<String, Set<String>> names = new HashMap<>();
    private int links;

    /**
     * A check.
     *
     * @param folder the output folder
     * @param stateFile what the last build remembered of it
     * @param problems gets what is wrong
     */
    public SiteCheck(Path folder, Path stateFile, Consumer<Problem> problems) {
        this.root = folder;
        this.state = SiteState.read(stateFile, folder);
        this.problems = problems;
    }

    /** Checks, and returns how many files the site has. */
    public int run() {
        new TreeMap<>(state.files()).forEach(this::checkFile);
        return state.files().size();
    }

    /** How many links inside the site were followed. */
    public int links() {
        return links;
    }

    private void checkFile(String path, Written entry) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(root.resolve(path));
        } catch (IOException e) {
            fail(path, "is missing", "build again");
            return;
        }
        if (!Mark.of(bytes).equals(entry.hash())) {
            fail(path, "is not what was written", "build again; what was changed in it is lost then");
        }
        if (path.endsWith(".html")) {
            for (String link : new HashSet<>(Links.in(bytes))) {
                checkLink(path, link);
            }
        }
    }

    private void checkLink(String page, String link) {
        links++;
        String target = Links.target(page, link);
        String file = target.isEmpty() ? page : target;
        if (!state.files().containsKey(file) && !Files.isRegularFile(root.resolve(file))) {
            fail(page, "links to " + link + ", which is not there", "build again; if that does not help, report it");
            return;
        }
        int hash = link.indexOf('#');
        if (hash >= 0 && hash + 1 < link.length() && file.endsWith(".html")) {
            String name = java.net.URLDecoder.decode(
                    link.substring(hash + 1).replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
            if (!namesIn(file).contains(name)) {
                fail(page, "links to " + link + ", and there is no such place", "report it");
            }
        }
    }

    private Set<String> namesIn(String file) {
        return names.computeIfAbsent(
                file,
                f -> read(f).map(Links::names)
                        .map(List::copyOf)
                        .<Set<String>>map(HashSet::new)
                        .orElse(Set.of()));
    }

    private Optional<byte[]> read(String file) {
        try {
            return Optional.of(Files.readAllBytes(root.resolve(file)));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private void fail(String path, String what, String hint) {
        problems.accept(Problem.error(root.getFileName() + "/" + path, what, hint));
    }
}
