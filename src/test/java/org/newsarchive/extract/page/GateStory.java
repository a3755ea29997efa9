package org.newsarchive.extract.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An invented article: its fields, a line each, and after an empty line its paragraphs. */
record GateStory(String name, Map<String, String> fields, List<String> paragraphs) {
    static GateStory read(Path file) throws IOException {
        String[] parts = Files.readString(file).strip().split("\n\n", -1);
        Map<String, String> fields = new HashMap<>();
        for (String line : parts[0].split("\n", -1)) {
            int colon = line.indexOf(": ");
            fields.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return new GateStory(
                file.getFileName().toString(), fields, List.of(parts).subList(1, parts.length));
    }

    String field(String key) {
        return fields.getOrDefault(key, "");
    }
}
