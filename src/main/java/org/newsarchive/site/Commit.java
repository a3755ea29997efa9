package org.newsarchive.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.Problem;
import org.newsarchive.disk.WholeFile;

/** The last step of a build: what is to be is announced, done, and then remembered. */
record Commit(
        Path root,
        Path stateFile,
        LastSite last,
        Folders folders,
        Map<String, Written> before,
        Map<String, Written> now,
        Queue<Problem> problems) {
    /** Longer than the time stamps of any usual file system are wide. */
    private static final long TICK_MILLIS = 10;

    /** What {@link #run} would do. */
    Changes foretell(Collection<String> staged) {
        List<String> removed = new ArrayList<>();
        for (Written entry : stale()) {
            if (isOurs(entry)) {
                removed.add(entry.path());
            }
        }
        return changes(staged, removed, now.size());
    }

    /**
     * Does a part of it, whatever the rest will be.
     *
     * @return the paths that could be moved
     */
    Set<String> publish(Map<String, Path> staged) throws IOException {
        List<Written> some = staged.keySet().stream().map(now::get).toList();
        SiteState.announce(stateFile, "", some);
        Set<String> moved = new TreeSet<>(staged.keySet());
        moved.removeAll(move(staged).keySet());
        return moved;
    }

    /** Remembers that a part was done, and that the rest was not. */
    Changes leave(Set<String> published) throws IOException {
        Map<String, Written> standing = new HashMap<>(before);
        published.forEach(path -> standing.put(path, now.get(path)));
        SiteState.announce(stateFile, "", standing.values());
        settle("", standing);
        return changes(published, List.of(), standing.size());
    }

    private void settle(String inputs, Map<String, Written> files) throws IOException {
        SiteState.settle(stateFile);
        last.isNow(stateFile, new SiteState(inputs, files, true));
        waitForNextTick();
    }

    /**
     * Does it.
     *
     * @param staged where the new content of a path waits
     * @param published the paths whose content is in its place already
     * @param inputs what the site was made from
     * @param remembered whether the state file says so already
     */
    Changes run(Map<String, Path> staged, Set<String> published, String inputs, boolean remembered) throws IOException {
        List<Written> stale = stale();
        List<String> removed = new ArrayList<>();
        if (!remembered || !staged.isEmpty() || !stale.isEmpty() || !now.equals(before)) {
            SiteState.announce(stateFile, inputs, now.values());
            Map<String, IOException> failed = move(staged);
            failed.forEach((path, failure) -> problems.add(Problem.error(
                    name(path),
                    "can't be written: " + Reasons.of(failure),
                    "make its folder writable and build again")));
            for (Written entry : stale) {
                if (remove(entry)) {
                    removed.add(entry.path());
                }
            }
            String made = failed.isEmpty() ? inputs : "";
            if (!failed.isEmpty()) {
                now.keySet().removeAll(failed.keySet());
                SiteState.announce(stateFile, made, now.values());
            }
            settle(made, now);
        }
        return changes(
                Stream.concat(staged.keySet().stream(), published.stream())
                        .distinct()
                        .filter(now::containsKey)
                        .toList(),
                removed,
                now.size());
    }

    private Changes changes(Collection<String> written, List<String> removed, int files) {
        return new Changes(
                written.stream().sorted().toList(),
                removed,
                files - written.size(),
                problems.stream()
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList());
    }

    /** Moves what waits into place; gives what can't be moved. */
    private Map<String, IOException> move(Map<String, Path> staged) {
        Map<String, IOException> failed = new TreeMap<>();
        new TreeMap<>(staged).forEach((path, waiting) -> {
            Path place = root.resolve(path);
            try {
                folders.makeParentOf(path);
                WholeFile.replace(waiting, place);
            } catch (IOException e) {
                failed.put(path, e);
            }
        });
        return failed;
    }

    private List<Written> stale() {
        return before.values().stream()
                .filter(entry -> !now.containsKey(entry.path()) && Folders.isSafe(entry.path()))
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
    }

    private boolean isOurs(Written entry) {
        Path place = folders.place(entry.path());
        if (folders.parentOf(entry.path()) != Folders.Standing.FOLDER) {
            return false;
        }
        @Nullable BasicFileAttributes file = OnDisk.look(place);
        if (file == null || entry.matches(file)) {
            return file != null;
        }
        return file.isRegularFile()
                && file.size() == entry.size()
                && OnDisk.hashOf(place).equals(Optional.of(entry.hash()));
    }

    private boolean remove(Written entry) {
        Path place = folders.place(entry.path());
        if (folders.parentOf(entry.path()) != Folders.Standing.FOLDER || OnDisk.look(place) == null) {
            return false;
        }
        if (!isOurs(entry)) {
            problems.add(Problem.warning(
                    name(entry.path()),
                    "is no longer part of the site, but was changed by hand and stays",
                    "delete it if you don't need it"));
            return false;
        }
        try {
            Files.delete(place);
            folders.pruneParentOf(entry.path());
            return true;
        } catch (IOException e) {
            problems.add(Problem.error(name(entry.path()), "can't be removed: " + Reasons.of(e), "delete it by hand"));
            return false;
        }
    }

    private String name(String path) {
        return root.getFileName() + "/" + path;
    }

    /** So that a later change of a file by hand never bears the time stamp that is remembered for it. */
    private static void waitForNextTick() {
        try {
            TimeUnit.MILLISECONDS.sleep(TICK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
