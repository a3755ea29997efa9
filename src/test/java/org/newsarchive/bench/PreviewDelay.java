package org.newsarchive.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How long {@code serve} takes from a saved source to the page that shows it.
 *
 * @param first the first change after the start, in milliseconds
 * @param usual the median of the later ones, in milliseconds
 */
record PreviewDelay(long first, long usual) {
    private static final int CHANGES = 21;
    /** As long as somebody looks at what he saved; until then the search is ready, too. */
    private static final int PAUSE_MILLIS = 1_500;

    private static final int LONGEST_SECONDS = 60;
    private static final Pattern ADDRESS = Pattern.compile("see (http://localhost:\\d+/)");

    /**
     * Measures in an archive that was built.
     *
     * @param source a source in it, relative to its folder of articles
     */
    static PreviewDelay measure(Path home, Path jar, String source) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process serve = new ProcessBuilder(java, "-jar", jar.toString(), "serve", "--port", "0")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = serve.inputReader(StandardCharsets.UTF_8)) {
            URI page = address(said).resolve(page(home, source));
            Path article = home.resolve("articles").resolve(source);
            long[] delays = new long[CHANGES];
            for (int change = 0; change < CHANGES; change++) {
                delays[change] = change(article, page, "The lighthouse was painted for time " + change + ".");
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            long[] later = LongStream.of(delays).skip(1).sorted().toArray();
            return new PreviewDelay(delays[0], later[later.length / 2]);
        } finally {
            serve.destroy();
            serve.waitFor();
        }
    }

    private static URI address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group(1));
            }
        }
        throw new IOException("serve ended without an address");
    }

    /** The page that was made from a source: its record names it. */
    private static String page(Path home, String source) throws IOException {
        Path records = home.resolve("articles/normalized");
        try (Stream<Path> files = Files.walk(records)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            for (Path file : all) {
                if (Files.readString(file).contains('"' + source + '"')) {
                    return records.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replaceFirst("json$", "html");
                }
            }
        }
        throw new IOException("no record of " + source);
    }

    private static long change(Path article, URI page, String sentence) throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(page).build();
        String text = Files.readString(article);
        int middle = text.indexOf("\n\n", text.length() / 2);
        long start = System.nanoTime();
        Files.writeString(article, text.substring(0, middle) + ' ' + sentence + text.substring(middle));
        while (!browser.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body()
                .contains(sentence)) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                throw new IOException(page + " does not show a change of " + article);
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
