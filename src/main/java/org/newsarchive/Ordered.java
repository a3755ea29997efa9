package org.newsarchive;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsarchive.article.ArchiveException;

/** Works on items in parallel and hands out the results in the items' order, with few of them in memory at once. */
final class Ordered implements AutoCloseable {
    private static final int AHEAD = 8;
    private static final int LAST_MOMENT_SECONDS = 10;

    private final int ahead;
    private final ExecutorService workers;

    Ordered(int jobs) {
        this.ahead = jobs * AHEAD;
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
            if (running.size() >= ahead) {
                result.accept(finished(running.remove()));
            }
            running.add(workers.submit(() -> work.apply(item)));
        }
        while (!running.isEmpty()) {
            result.accept(finished(running.remove()));
        }
    }

    /**
     * Works in two rounds with a decision between them: {@code first} on the workers, {@code decide} on this thread, in order,
     * {@code second} on the workers, and {@code result} on this thread, in order.
     */
    <T, R, D, S> void forEach(
            Iterable<T> items, Function<T, R> first, Function<R, D> decide, Function<D, S> second, Consumer<S> result) {
        Queue<Future<S>> running = new ArrayDeque<>();
        forEach(items, first, outcome -> {
            if (running.size() >= ahead) {
                result.accept(finished(running.remove()));
            }
            D decided = decide.apply(outcome);
            running.add(workers.submit(() -> second.apply(decided)));
        });
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

    /** Stops the workers, and waits for what they have in hand. */
    @Override
    public void close() {
        workers.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            workers.awaitTermination(LAST_MOMENT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
