package org.newsarchive.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsarchive.NewsArchive;
import org.newsarchive.source.Source;
import org.newsarchive.source.SourceFolder;
import org.newsarchive.source.SourceReader;

/**
 * How many sources of a folder are extracted in a second of processor time: by the packaged program in a process of its own, its start
 * and its compiling included, and by one thread that has done it before.
 */
final class ExtractionSpeed {
    private static final int PASSES = 12;

    private final Path folder;
    private final PrintStream out;

    ExtractionSpeed(Path folder, PrintStream out) {
        this.folder = folder.toAbsolutePath();
        this.out = out;
    }

    void measure(Path jar, Path java) throws IOException, InterruptedException {
        List<Source> sources = new ArrayList<>();
        SourceFolder.list(folder).files().forEach(file -> SourceReader.read(file, sources::add, problem -> {}));
        double size = sources.stream()
                .mapToInt(source -> source.text().length())
                .average()
                .orElseThrow();
        out.printf(Locale.ROOT, "%,d sources of %,.0f characters%n", sources.size(), size);
        Watched cold = Watched.run(
                folder, List.of(java.toString(), "-jar", jar.toString(), "extract", "--quiet", folder.toString()));
        print("the whole program", sources.size(), cold.cpu().toNanos(), cold.peak());
        long best = Long.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
            best = Math.min(best, pass(sources));
        }
        print("a thread, warm", sources.size(), best, 0);
    }

    private static long pass(List<Source> sources) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (Source source : sources) {
            NewsArchive.extract(source);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private void print(String what, int sources, long nanos, long peak) {
        out.printf(
                Locale.ROOT,
                "%-20s %,8.0f a CPU second%s%n",
                what,
                sources * 1e9 / nanos,
                peak == 0 ? "" : String.format(Locale.ROOT, ", peak %d MB", peak >> 20));
    }
}
