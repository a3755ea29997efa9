package org.newsarchive.extract.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * A saved page whose article is known. A collection is a folder with {@code html/ID.html} and {@code truth.jsonl}: one object a
 * line with {@code id}, {@code site}, {@code text} (or {@code expected_html}, a readable view) and, where known, {@code dek} and
 * {@code images[].caption}.
 */
record KnownPage(
        String id, String site, String html, String text, String dek, List<String> captions, boolean readable) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The pages of a collection that have a known text. */
    static List<KnownPage> in(Path folder) throws IOException {
        List<KnownPage> pages = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            String text = row.has("expected_html")
                    ? shown(row.get("expected_html").asText())
                    : row.path("text").asText();
            if (!text.isBlank()) {
                List<String> captions = new ArrayList<>();
                row.path("images").forEach(image -> {
                    if (image.hasNonNull("caption")) {
                        captions.add(image.get("caption").asText());
                    }
                });
                String id = row.get("id").asText();
                pages.add(new KnownPage(
                        id,
                        row.get("site").asText(),
                        html(folder, id),
                        text,
                        row.path("dek").asText(),
                        captions,
                        row.has("expected_html")));
            }
        }
        return pages;
    }

    private static String shown(String html) {
        Segments segments = Segmenter.of(Jsoup.parse(html));
        return segments.blocks().stream().map(block -> block.text).collect(Collectors.joining("\n\n"));
    }

    private static String html(Path folder, String id) {
        try {
            return new String(
                    Files.readAllBytes(folder.resolve("html").resolve(id + ".html")),
                    java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
