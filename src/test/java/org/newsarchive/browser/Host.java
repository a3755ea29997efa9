package org.newsarchive.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** A plain host that shows a folder under a path that is not its root. */
final class Host implements AutoCloseable {
    private static final String PATH = "/news/archive/";

    private final Path folder;
    private final HttpServer server;

    Host(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, this::answer);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "host");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** The address of the folder; ends with a slash. */
    String address() {
        return "http://localhost:" + server.getAddress().getPort() + PATH;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath().substring(PATH.length());
            Path file = folder.resolve(asked.isEmpty() ? "index.html" : asked);
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", type(asked));
            byte[] bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(String path) {
        return path.endsWith(".js")
                ? "text/javascript"
                : path.endsWith(".css")
                        ? "text/css"
                        : path.endsWith(".html") ? "text/html" : "application/octet-stream";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
