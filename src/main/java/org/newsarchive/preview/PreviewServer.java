package org.newsarchive.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Shows a site on the loopback address, to this machine only. Sends files below one folder and nothing else, and adds to
 * each page a script that reloads it after a build and shows what went wrong in one.
 */
public final class PreviewServer implements AutoCloseable {
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Path root;
    private final HttpServer server;
    private final ExecutorService threads;
    private final Listeners listeners = new Listeners();

    /**
     * Starts a server.
     *
     * @param root the folder to show
     * @param port the port; 0 for any that is free
     * @throws IOException if the port is taken
     */
    public PreviewServer(Path root, int port) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where the site is to be seen. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /**
     * Tells the pages that are open.
     *
     * @param errors what went wrong, one line each; empty where the site was built, and then the pages reload
     */
    public void built(List<String> errors) {
        listeners.tell(errors);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            @Nullable String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !HOSTS.contains(host.replaceFirst(":\\d+$", ""))) {
                // A name that somebody else's server points at this machine.
                send(exchange, 403, "text/plain", "only for localhost".getBytes(StandardCharsets.UTF_8));
                return;
            }
            String method = exchange.getRequestMethod();
            String path = exchange.getRequestURI().getPath();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                send(exchange, 405, "text/plain", "only GET".getBytes(StandardCharsets.UTF_8));
            } else if (path.equals(Listeners.STREAM)) {
                listeners.serve(exchange);
            } else if (path.equals(Listeners.SCRIPT_PATH)) {
                send(exchange, 200, MediaTypes.of("a.js"), Listeners.SCRIPT.getBytes(StandardCharsets.UTF_8));
            } else {
                file(exchange, path);
            }
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        Optional<Path> file = find(path);
        if (file.isEmpty() && !path.endsWith("/") && find(path + "/").isPresent()) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, 301, "text/plain", new byte[0]);
            return;
        }
        Path shown = file.orElseGet(() -> root.resolve("404.html"));
        try {
            byte[] bytes = Files.readAllBytes(shown);
            String type = MediaTypes.of(shown.toString());
            send(
                    exchange,
                    file.isPresent() ? 200 : 404,
                    type,
                    type.startsWith("text/html") ? Listeners.join(bytes) : bytes);
        } catch (IOException missing) {
            byte[] page =
                    "<!doctype html><title>Not built yet</title><p>Not built yet.".getBytes(StandardCharsets.UTF_8);
            send(exchange, 404, MediaTypes.of("a.html"), Listeners.join(page));
        }
    }

    private Optional<Path> find(String path) {
        try {
            Path file = root.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""))
                    .normalize();
            boolean inside = file.startsWith(root)
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(root.toRealPath());
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException noFile) {
            return Optional.empty();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Stops the server. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
