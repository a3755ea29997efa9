package org.newsarchive.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreviewServerTest {
    @TempDir
    Path folder;

    private Path site;
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        site = Files.createDirectory(folder.resolve("site"));
        Files.createDirectory(site.resolve("2017"));
        Files.writeString(site.resolve("index.html"), "<p>home</p>");
        Files.writeString(site.resolve("2017/index.html"), "<p>year</p>");
        Files.writeString(site.resolve("404.html"), "<p>nothing here</p>");
        Files.writeString(site.resolve("style.css"), "p {}");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        server = new PreviewServer(site, 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create(server.address() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    @Test
    void showsPagesWithTheScriptAndOtherFilesWithout() throws Exception {
        assertThat(get("").body()).startsWith("<p>home</p><script");
        assertThat(get("2017/").body()).startsWith("<p>year</p><script");
        assertThat(get("style.css").body()).isEqualTo("p {}");
        assertThat(get("style.css").headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(site.resolve("index.html")).hasContent("<p>home</p>");
    }

    @Test
    void letsThePageListenDespiteItsPolicy() throws Exception {
        String meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"%sdefault-src 'none'\">";
        Files.writeString(site.resolve("strict.html"), meta.formatted(""));
        assertThat(get("strict.html").body()).startsWith(meta.formatted("connect-src 'self';"));
    }

    @Test
    void leadsToFoldersAndShowsTheSitesOwnNotFoundPage() throws Exception {
        assertThat(get("2017").statusCode()).isEqualTo(301);
        HttpResponse<String> missing = get("no/such.html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("nothing here");
    }

    @Test
    void sendsNothingFromOutsideTheSite() throws Exception {
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        for (String path : List.of(
                "/../secret.txt", "/%2e%2e/secret.txt", "/2017/../../secret.txt", "/link.txt", "//etc/passwd")) {
            assertThat(raw("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n"))
                    .as(path)
                    .contains(" 404 ")
                    .doesNotContain("secret\n", "root:");
        }
    }

    @Test
    void answersNobodyWhoCameByAnotherName() throws Exception {
        assertThat(raw("GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n"))
                .contains(" 403 ")
                .doesNotContain("home");
        assertThat(raw("POST / HTTP/1.0\r\nHost: localhost\r\n\r\n")).contains(" 405 ");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(
                java.net.InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void tellsOpenPagesOfABuildAndOfItsErrors() throws Exception {
        URI uri = URI.create(server.address() + ".archiver/events");
        HttpResponse<Stream<String>> stream =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofLines());
        var events = stream.body().filter(line -> line.startsWith("data:")).iterator();
        assertThat(events.next()).isEqualTo("data: {\"build\":1,\"errors\":[]}");
        server.built(List.of());
        assertThat(events.next()).isEqualTo("data: {\"build\":2,\"errors\":[]}");
        server.built(List.of("templates/page.ftlh:3: \"x\" is not known"));
        assertThat(events.next()).contains("templates/page.ftlh:3: \\u0022x\\u0022 is not known");
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        try (BufferedReader tables = new BufferedReader(new InputStreamReader(
                new java.io.SequenceInputStream(
                        Files.newInputStream(Path.of("/proc/net/tcp")),
                        Files.newInputStream(Path.of("/proc/net/tcp6"))),
                StandardCharsets.US_ASCII))) {
            String port = ":%04X".formatted(server.address().getPort());
            assertThat(tables.lines().filter(line -> line.contains(port + " ") && line.contains(" 0A ")))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("0100007F" + port));
        } catch (java.nio.file.NoSuchFileException notLinux) {
            assertThat(server.address().getHost()).isEqualTo("localhost");
        }
    }
}
