package org.newsarchive.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.article.Problem;
import org.newsarchive.disk.Mark;

/**
 * The folder that a site is built into. Files are put, by any number of threads, and wait; {@link #commit} moves them all into
 * place. Until then, and if it never comes to that, the folder stands as it was. A file is written only if its bytes
 * differ. A file that Archiver did not write is never changed or removed, and no link is followed.
 *
 * <p>Open one folder once at a time, under a {@link BuildLock}.
 */
public final class OutputFolder implements AutoCloseable {
    /** Whether to write. */
    public enum Mode {
        /** Write what differs. */
        WRITE,
        /** Find out what would be written, and leave all as it is. */
        DRY_RUN
    }

    private final Path root;
    private final Path stateFile;
    private final LastSite last;
    private final Mode mode;
    private final SiteState before;
    private final boolean ours;
    private final Folders folders;
    private final Stage stage;
    private final Map<String, Written> now = new ConcurrentHashMap<>();
    private final Map<String, Path> staged = new ConcurrentHashMap<>();
    private final Set<String> published = new TreeSet<>();
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
    private boolean trusting = true;
    private boolean isPublished;

    private OutputFolder(Path root, Path stateFile, LastSite last, Mode mode) {
        this.root = root;
        this.stateFile = stateFile;
        this.last = last;
        this.mode = mode;
        before = last.in(stateFile, root);
        ours = !before.complete() && isSite(root.resolve("index.html"));
        folders = new Folders(root);
        stage = new Stage(root);
    }

    /**
     * Opens an output folder.
     *
     * @param folder the folder; made where it is missing
     * @param stateFile where the last build's state is kept; need not exist
     * @param last what this process knows of it
     * @throws ArchiveException if the folder can't be made or read
     */
    public static OutputFolder open(Path folder, Path stateFile, LastSite last, Mode mode) {
        try {
            if (mode == Mode.WRITE) {
                Files.createDirectories(folder);
            }
            Path root = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
            OutputFolder opened = new OutputFolder(root, stateFile, last, mode);
            if (mode == Mode.WRITE) {
                opened.stage.clear();
            }
            return opened;
        } catch (IOException e) {
            throw new ArchiveException("can't use " + folder + " as output folder: " + Reasons.of(e), e);
        }
    }

    /** Without a state file, what tells our site from somebody's folder: its home page names its maker. */
    private static boolean isSite(Path home) {
        try (var in = Files.newInputStream(home, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(8192), StandardCharsets.UTF_8)
                    .replace("\"", "")
                    .contains("name=generator content=Archiver");
        } catch (IOException none) {
            return false;
        }
    }

    /**
     * Whether the folder is what the last build left, and was built from the same.
     *
     * @param inputs the fingerprint of all that the site is made from
     */
    public boolean isIntact(String inputs) {
        return before.complete()
                && before.inputs().equals(inputs)
                && before.files().values().parallelStream().allMatch(entry -> {
                    BasicFileAttributes file = OnDisk.look(root.resolve(entry.path()));
                    return file != null && entry.matches(file);
                });
    }

    /** From now on no file is taken for what it should be because its fingerprint is the same: each is made, and compared. */
    public void distrust() {
        trusting = false;
    }

    /** How many files the last build left. */
    public int size() {
        return before.files().size();
    }

    /** Whether the last build left a file that was made from the same; it may have been touched since. */
    public boolean knows(String path, String fingerprint) {
        @Nullable Written old = before.files().get(path);
        return trusting && old != null && old.fingerprint().equals(fingerprint);
    }

    /**
     * Asks for a file.
     *
     * @param path its path in the folder, with {@code /}
     * @param fingerprint tells all that its bytes depend on from what they depended on before
     * @param bytes makes it; asked only where the fingerprint differs or the file is not as it was left
     * @throws IllegalArgumentException if the path leaves the folder
     * @throws ArchiveException if it can't be written
     */
    public void put(String path, String fingerprint, Supplier<byte[]> bytes) {
        Path place = folders.place(path);
        Folders.Standing folder = folders.parentOf(path);
        if (folder == Folders.Standing.FOREIGN) {
            inTheWay(path, "a link or file stands where a folder must be");
            return;
        }
        @Nullable Written old = before.files().get(path);
        @Nullable BasicFileAttributes file = folder == Folders.Standing.FOLDER ? OnDisk.look(place) : null;
        boolean untouched = old != null && file != null && old.matches(file);
        if (trusting && old != null && untouched && old.fingerprint().equals(fingerprint)) {
            now.put(path, old);
            return;
        }
        byte[] content = bytes.get();
        String hash = Mark.of(content);
        if (file != null && file.isRegularFile() && file.size() == content.length) {
            boolean same = (old != null && untouched) ? old.hash().equals(hash) : OnDisk.holds(place, content);
            if (same) {
                now.put(path, new Written(path, content.length, Written.modified(file), hash, fingerprint));
                return;
            }
        }
        if (untouched || file == null || mayReplace(path, place, file, old)) {
            stage(path, content, hash, fingerprint);
        }
    }

    private boolean mayReplace(String path, Path place, BasicFileAttributes file, @Nullable Written old) {
        if (file.isDirectory()) {
            inTheWay(path, "a folder stands where a file must be");
            return false;
        }
        if (old == null && !ours) {
            inTheWay(path, "a file that Archiver did not write stands here");
            return false;
        }
        if (old != null && !OnDisk.hashOf(place).equals(Optional.of(old.hash()))) {
            problems.add(Problem.warning(
                    name(path), "was changed by hand and is built anew", "edit the record or a template instead"));
        }
        return true;
    }

    private void stage(String path, byte[] content, String hash, String fingerprint) {
        if (mode == Mode.DRY_RUN) {
            staged.put(path, root);
            now.put(path, new Written(path, content.length, 0, hash, fingerprint));
            return;
        }
        try {
            Path waiting = stage.write(content);
            BasicFileAttributes file = Files.readAttributes(waiting, BasicFileAttributes.class);
            now.put(path, new Written(path, content.length, Written.modified(file), hash, fingerprint));
            staged.put(path, waiting);
        } catch (IOException e) {
            throw new ArchiveException(
                    "can't write " + name(path) + ": " + Reasons.of(e) + " — the site stands as it was", e);
        }
    }

    /**
     * Moves what was put so far into place, for somebody who waits to see it; nothing is removed yet, and a build that ends here is
     * no complete one.
     *
     * @return whether it did; not where it isn't known what the last build left
     */
    public boolean publish() {
        if (mode == Mode.DRY_RUN || !before.complete()) {
            return false;
        }
        try {
            Set<String> moved = commit().publish(staged);
            published.addAll(moved);
            staged.keySet().removeAll(moved);
            isPublished = true;
            return true;
        } catch (IOException e) {
            throw new ArchiveException("can't change " + root + ": " + Reasons.of(e), e);
        }
    }

    private Commit commit() {
        return new Commit(root, stateFile, last, folders, before.files(), now, problems);
    }

    /**
     * Moves what was put into place and removes what was not asked for. A file that can't be moved or removed is a problem
     * of its own and does not stop the rest.
     *
     * @param inputs the fingerprint of all that the site was made from; empty if a part failed, so that the next build looks again
     */
    public Changes commit(String inputs) {
        try {
            return mode == Mode.DRY_RUN
                    ? commit().foretell(staged.keySet())
                    : commit().run(staged, published, inputs, inputs.equals(before.inputs()) && before.complete());
        } catch (IOException e) {
            throw unfinished(e);
        }
    }

    /** Whether a part was moved into place already, so that the rest can wait. */
    public boolean isPublished() {
        return isPublished;
    }

    /** Leaves all but what was published to the next build. */
    public Changes leave() {
        try {
            return commit().leave(published);
        } catch (IOException e) {
            throw unfinished(e);
        }
    }

    private ArchiveException unfinished(IOException e) {
        return new ArchiveException("can't finish " + root + ": " + Reasons.of(e), e);
    }

    /** Drops what still waits. */
    @Override
    public void close() {
        if (mode == Mode.DRY_RUN) {
            return;
        }
        try {
            stage.clear();
        } catch (IOException e) {
            throw new ArchiveException("can't clear " + root.resolve(Folders.STAGE) + ": " + Reasons.of(e), e);
        }
    }

    private void inTheWay(String path, String what) {
        problems.add(Problem.error(name(path), what, "move it away and build again"));
    }

    private String name(String path) {
        return root.getFileName() + "/" + path;
    }
}
