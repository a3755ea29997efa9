package org.newsarchive.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: the work is told to stop and gets a moment to leave all in order before the machine goes down, which then ends
 * with 130.
 */
final class Interruption implements AutoCloseable {
    private static final long MOMENT_SECONDS = 10;

    private final Thread worker = Thread.currentThread();
    private final Thread hook;
    private boolean over;

    /** Listens until it is closed, for this thread. */
    Interruption(PrintWriter err) {
        hook = new Thread(() -> stop(err), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop(PrintWriter err) {
        worker.interrupt();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOMENT_SECONDS);
        synchronized (this) {
            while (!over && System.nanoTime() < end) {
                try {
                    TimeUnit.MILLISECONDS.timedWait(this, 100);
                } catch (InterruptedException impatient) {
                    return;
                }
            }
        }
        err.println("archiver: interrupted; the site stands as it was — run build again to go on");
        err.flush();
    }

    /** The work is over, one way or the other. */
    @Override
    public void close() {
        synchronized (this) {
            over = true;
            notifyAll();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException goingDown) {
            // The hook is what ended the work. It has the last word.
            sleepUntilTheEnd();
        }
    }

    private static void sleepUntilTheEnd() {
        try {
            TimeUnit.SECONDS.sleep(MOMENT_SECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
