package org.newsarchive.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.bench.InventedArchive;

/** The preview, as a browser meets it: it shows what changed, and says what is wrong. */
@Timeout(120)
final class ServeIT {
    private static final Pattern ADDRESS = Pattern.compile("see (http://localhost:\\d+/)");

    @TempDir
    Path home;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private Process serve;
    private URI address;
    private CompletableFuture<Void> listening = new CompletableFuture<>();

    @BeforeEach
    void start() throws IOException {
        new InventedArchive().write(3, home.resolve("articles"));
        serve = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Jar.plain().file().toString(),
                        "serve",
                        "--port",
                        "0")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = serve.inputReader(StandardCharsets.UTF_8);
        Matcher seen = said.lines()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow();
        address = URI.create(seen.group(1));
        listen();
    }

    private void listen() {
        listening = browser.sendAsync(
                        HttpRequest.newBuilder(address.resolve(".archiver/events"))
                                .build(),
                        HttpResponse.BodyHandlers.ofLines())
                .thenAccept(lines ->
                        lines.body().filter(line -> line.startsWith("data: ")).forEach(events::add));
    }

    @AfterEach
    void stop() throws InterruptedException {
        listening.cancel(true);
        serve.destroy();
        assertThat(serve.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private String page(String path) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(address.resolve(path)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private String event() throws InterruptedException {
        String event = events.poll(60, TimeUnit.SECONDS);
        assertThat(event).as("an event within a minute").isNotNull();
        return event;
    }

    @Test
    void aChangedArticleIsShownAndAnErrorIsSaidOnThePage() throws IOException, InterruptedException {
        String first = event();
        assertThat(first).contains("\"errors\":[]");
        String story = Tree.hashes(home.resolve("site-output")).keySet().stream()
                .filter(file -> file.matches("\\d{4}/\\d\\d/.*\\.html"))
                .findFirst()
                .orElseThrow();
        assertThat(page(story)).contains("/.archiver/reload.js");
        Path markdown = home.resolve("articles/normalized").resolve(story.replace(".html", ".md"));

        Files.writeString(markdown, Files.readString(markdown) + "\nThe lighthouse was painted green.\n");
        assertThat(event()).contains("\"errors\":[]");
        assertThat(page(story)).contains("The lighthouse was painted green.");

        Files.createDirectories(home.resolve("templates"));
        Files.writeString(home.resolve("templates/404.ftlh"), "<#if broken>");
        String failed = event();
        while (failed.contains("\"errors\":[]")) {
            failed = event();
        }
        assertThat(failed).contains("templates/404.ftlh:1");
        assertThat(page(story)).as("the last good site stands").contains("The lighthouse was painted green.");

        Files.delete(home.resolve("templates/404.ftlh"));
        assertThat(event()).contains("\"errors\":[]");
    }
}
