package org.newsarchive.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The open pages, each waiting on a stream of events, and the script by which they listen. */
final class Listeners {
    static final String STREAM = "/.archiver/events";
    static final String SCRIPT_PATH = "/.archiver/reload.js";

    /** Reloads the page after a build, or lays the errors over it. */
    static final String SCRIPT = """
            (() => {
              let last = null;
              const events = new EventSource('STREAM');
              events.onmessage = (event) => {
                const { build, errors } = JSON.parse(event.data);
                document.getElementById('archiver-errors')?.remove();
                if (errors.length > 0) {
                  const box = document.createElement('pre');
                  box.id = 'archiver-errors';
                  box.setAttribute('role', 'alert');
                  const style = { position: 'fixed', inset: 'auto 0 0 0', maxHeight: '50vh', overflow: 'auto', margin: 0,
                    padding: '1rem', background: '#7a1f1f', color: '#fff', whiteSpace: 'pre-wrap', zIndex: 99 };
                  Object.assign(box.style, style);
                  box.textContent = errors.join('\\n');
                  document.body.append(box);
                } else if (last !== null && build !== last) {
                  location.reload();
                }
                last = build;
              };
              addEventListener('pagehide', () => events.close());
            })();
            """.replace("STREAM", STREAM);

    private static final String TAG = "<script src=\"" + SCRIPT_PATH + "\" defer></script>";
    private static final String POLICY = "(http-equiv=\"Content-Security-Policy\" content=\")";
    private static final long HEARTBEAT_SECONDS = 15;

    private long build = 1;
    private List<String> errors = List.of();

    /** A page that listens, and may. The tag comes last, where it changes nothing of how the page is read. */
    static byte[] join(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        return (html.replaceFirst(POLICY, "$1connect-src 'self';") + TAG).getBytes(StandardCharsets.UTF_8);
    }

    synchronized void tell(List<String> found) {
        build++;
        errors = List.copyOf(found);
        notifyAll();
    }

    /** Sends events until the page goes away. */
    void serve(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        long sent = 0;
        while (true) {
            String event;
            synchronized (this) {
                if (sent == build) {
                    try {
                        TimeUnit.SECONDS.timedWait(this, HEARTBEAT_SECONDS);
                    } catch (InterruptedException stopping) {
                        return;
                    }
                }
                event = sent == build ? ": still here\n\n" : "data: " + json() + "\n\n";
                sent = build;
            }
            exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }

    private String json() {
        StringBuilder json = new StringBuilder("{\"build\":").append(build).append(",\"errors\":[");
        for (int i = 0; i < errors.size(); i++) {
            json.append(i == 0 ? "" : ",").append('"');
            errors.get(i).codePoints().forEach(c -> {
                if (c < ' ' || c == '"' || c == '\\') {
                    json.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                    json.appendCodePoint(c);
                }
            });
            json.append('"');
        }
        return json.append("]}").toString();
    }
}
