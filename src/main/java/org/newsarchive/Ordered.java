package org.newsarchive;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsarchive.article.ArchiveException;

/** Works on items in parallel and hands out the results in the items' order, with few of them in memory at once. */
final class Ordered implements AutoCloseable {
    private static final int AHEAD = 8;

    private final int jobs;
    private final ExecutorService workers;

    Ordered(int jobs) {
        this.jobs = jobs;
        this.workers = Executors.newFixedThreadPool(jobs, work -> {
            Thread thread = new Thread(work, "archiver-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Applies {@code work} to each item on the workers, and {@code result} to each outcome on this thread, in order. */
    <T, R> void forEach(Iterable<T> items, Function<T, R> work, Consumer<R> result) {
        Queue<Future<R>> running = new ArrayDeque<>();
        for (T item : items) {
            if (running.size() >= jobs * AHEAD) {
                result.accept(finished(running.remove()));
            }
            running.add(workers.submit(() -> work.apply(item)));
        }
        while (!running.isEmpty()) {
            result.accept(finished(running.remove()));
        }
    }

    private static <R> R finished(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
