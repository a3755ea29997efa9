package org.newsarchive.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.newsarchive.article.ArchiveException;

/** Keeps two builds from working in one archive at once. The system releases it when its holder dies, however it dies. */
public final class BuildLock implements AutoCloseable {
    /** Past the holder's name, because Windows lets nobody read what is locked. */
    private static final long PLACE = 1L << 40;

    /** How long the other Java of a killed build may take to end, in milliseconds, on a busy machine. */
    private static final long PATIENCE = 2_000;

    private static final long PAUSE = 20;

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock; where another process holds it, after a moment, in which a killed build's own Java may end.
     *
     * @param file the lock's file; it and its folder are made where they are missing, and the file stays
     * @throws ArchiveException if another process holds it, naming that process
     */
    public static BuildLock take(Path file) {
        FileChannel channel = open(file);
        try {
            if (!isTaken(channel)) {
                throw held(file, channel);
            }
            String holder = "process " + ProcessHandle.current().pid() + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return new BuildLock(channel);
        } catch (OverlappingFileLockException sameProcess) {
            throw held(file, channel);
        } catch (IOException e) {
            close(channel);
            throw new ArchiveException("can't lock " + file + ": " + e.getMessage(), e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        FileLock lock = channel.tryLock(PLACE, 1, false);
        try {
            for (long waited = 0; lock == null && waited < PATIENCE; waited += PAUSE) {
                TimeUnit.MILLISECONDS.sleep(PAUSE);
                lock = channel.tryLock(PLACE, 1, false);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        return lock != null;
    }

    private static FileChannel open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new ArchiveException(
                    "can't write " + file + ": " + Reasons.of(e) + " — the archive's folder must be writable", e);
        }
    }

    private static ArchiveException held(Path file, FileChannel channel) {
        String holder = "another process";
        try {
            ByteBuffer text = ByteBuffer.allocate(100);
            channel.read(text, 0);
            String name = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
            holder = name.isEmpty() ? holder : name;
        } catch (IOException unreadable) {
            // The holder stays unnamed; that it holds the lock is the news.
        }
        close(channel);
        return new ArchiveException(file + ": " + holder + " is building this archive — wait for it, or end it");
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // Nothing was written that could be lost.
        }
    }

    /** Releases the lock. */
    @Override
    public void close() {
        close(channel);
    }
}
