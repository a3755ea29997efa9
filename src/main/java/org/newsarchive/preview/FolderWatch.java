package org.newsarchive.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something changes in some folders, at any depth, and has come to rest: an editor that saves a file touches
 * it several times. Used by one thread; {@link #close} may come from another.
 */
public final class FolderWatch implements AutoCloseable {
    private static final long REST_MILLIS = 30;

    private final WatchService service;
    private final Predicate<Path> ignored;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private boolean changed;

    /**
     * Watches folders; those that don't exist are passed over.
     *
     * @param roots the folders
     * @param ignored files and folders whose changes don't count; asked when the change is heard of
     */
    public FolderWatch(List<Path> roots, Predicate<Path> ignored) throws IOException {
        this.ignored = ignored;
        Path first = roots.get(0);
        service = first.getFileSystem().newWatchService();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                watch(root);
            }
        }
    }

    /** Watches a folder; says whether there is a file in it that counts. */
    private boolean watch(Path root) throws IOException {
        boolean[] counts = new boolean[1];
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (ignored.test(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                WatchKey key = folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
                folders.put(key, folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                counts[0] |= !ignored.test(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path vanished, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return counts[0];
    }

    /** Whether a change that counts came since {@link #await} returned; it still will for {@link #await}. */
    public boolean hasNews() throws IOException {
        try {
            for (WatchKey key = service.poll(); key != null; key = service.poll()) {
                changed |= counts(key);
            }
            return changed;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    /**
     * Waits for a change that counts, and then until there has been none for a moment.
     *
     * @return whether there was one; false after {@link #close}
     */
    public boolean await() throws IOException, InterruptedException {
        try {
            while (true) {
                @Nullable WatchKey key = changed ? service.poll(REST_MILLIS, TimeUnit.MILLISECONDS) : service.take();
                if (key == null) {
                    changed = false;
                    return true;
                }
                changed |= counts(key);
            }
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    private boolean counts(WatchKey key) throws IOException {
        boolean counts = false;
        @Nullable Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null || !(event.context() instanceof Path name)) {
                counts = true;
                continue;
            }
            Path place = folder.resolve(name);
            if (!ignored.test(place)) {
                boolean isNewFolder =
                        event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE) && Files.isDirectory(place);
                counts |= !isNewFolder || watch(place);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return counts;
    }

    /** Ends the watch; a waiting thread returns. */
    @Override
    public void close() throws IOException {
        service.close();
    }
}
