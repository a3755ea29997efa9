package org.newsarchive.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a command cost, from its start to its end.
 *
 * @param cpu user and system time together, of all its threads
 * @param wall the time that passed
 * @param peak the most memory that it held at once, in bytes; 0 where the system doesn't tell
 */
record Watched(Duration cpu, Duration wall, long peak) {
    private static final int LOOK_MILLIS = 5;

    /** Runs a command and looks at it until it ends. A look every few milliseconds misses no more than that of its time. */
    static Watched run(Path folder, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<Long, Duration> cpu = new HashMap<>();
        long peak = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            long held = 0;
            for (ProcessHandle part : family(process)) {
                part.info().totalCpuDuration().ifPresent(used -> cpu.put(part.pid(), used));
                held += held(part.pid());
            }
            peak = Math.max(peak, held);
        }
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue() + " of " + command + " in " + folder);
        }
        return new Watched(
                cpu.values().stream().reduce(Duration.ZERO, Duration::plus),
                Duration.ofNanos(System.nanoTime() - start),
                peak);
    }

    /** A process and those that it started. */
    private static List<ProcessHandle> family(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    private static long held(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException unknown) {
            return 0;
        }
    }

    /** The figures in columns. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.1f %8.1f %8d", cpu.toMillis() / 1e3, wall.toMillis() / 1e3, peak >> 20);
    }
}
