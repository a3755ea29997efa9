package org.newsarchive.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Builds an archive of invented articles with the packaged program, in every way that counts, and prints what each build cost:
 *
 * <pre>mvn -q package -DskipTests exec:java -Darticles=10000</pre>
 *
 * With {@code -Dextract=FOLDER} it measures extraction alone, on the sources of a folder; without a folder, on the invented articles.
 * Where Hugo is installed, it builds the same articles from Markdown, to compare.
 */
public final class Benchmark {
    private static final int ARTICLES = 1_000;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final int articles = Integer.getInteger("articles", ARTICLES);
    private final Path jar = Path.of("archiver.jar").toAbsolutePath();
    private final InventedArchive archive = new InventedArchive();
    private final PrintStream out;
    private Optional<Watched> rival = Optional.empty();

    private Benchmark(PrintStream out) {
        this.out = out;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Benchmark(System.out).run();
    }

    private void run() throws IOException, InterruptedException {
        String sources = System.getProperty("extract");
        if (sources != null && !sources.isEmpty() && !sources.equals("true")) {
            new ExtractionSpeed(Path.of(sources), out).measure(jar, JAVA);
            return;
        }
        Path folder = Files.createTempDirectory("archiver-benchmark");
        out.printf(Locale.ROOT, "%,d articles in %s; delete it when you are done%n", articles, folder);
        if (sources != null) {
            archive.write(articles, folder);
            new ExtractionSpeed(folder, out).measure(jar, JAVA);
            return;
        }
        out.printf("%-34s %8s %8s %8s %8s%n", "", "CPU s", "wall s", "peak MB", "of Hugo");
        rival = Rival.measure(archive, articles, Files.createDirectory(folder.resolve("hugo")));
        rival.ifPresent(cost -> print("Hugo, from Markdown", cost));
        measure("without search: ", folder.resolve("plain"), "search: false\n");
        measure("with search: ", folder.resolve("search"), "search: true\n");
        PreviewDelay delay =
                PreviewDelay.measure(folder.resolve("search"), jar, InventedArchive.name(articles / 2) + ".txt");
        out.printf("serve shows a change after %d ms, the first after %d ms%n", delay.usual(), delay.first());
    }

    private void measure(String what, Path home, String settings) throws IOException, InterruptedException {
        archive.write(articles, home.resolve("articles"));
        Files.writeString(home.resolve("archiver.yml"), settings);
        print(what + "full", build(home));
        print(what + "nothing changed", build(home));
        Path changed = home.resolve("articles").resolve(InventedArchive.name(articles / 2) + ".txt");
        Files.writeString(changed, Files.readString(changed) + "\nOne more sentence stands at the end of the text.\n");
        print(what + "one changed", build(home));
        Files.move(home.resolve("site-output"), home.resolve("last-output"));
        print(what + "from records alone", build(home));
    }

    private Watched build(Path home) throws IOException, InterruptedException {
        return Watched.run(home, List.of(JAVA.toString(), "-jar", jar.toString(), "build", "--quiet"));
    }

    private void print(String what, Watched cost) {
        String ratio = rival.map(hugo -> String.format(
                        Locale.ROOT,
                        "%8.2f",
                        (double) cost.cpu().toMillis() / hugo.cpu().toMillis()))
                .orElse("");
        out.printf("%-34s %s %s%n", what, cost, ratio);
    }
}
