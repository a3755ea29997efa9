package org.newsarchive.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Provenance;
import org.newsarchive.article.Role;

/** The part of a record that tells how the article came about: source, evidence, ledger. */
final class History {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private History() {}

    static ObjectNode write(Provenance provenance) {
        ObjectNode node = JSON.objectNode()
                .put("path", provenance.path())
                .put("sha256", provenance.sha256())
                .put("encodingFormat", provenance.encodingFormat());
        provenance.dateRetrieved().ifPresent(date -> node.put("dateRetrieved", date.value()));
        return node;
    }

    static Provenance provenance(JsonNode node) {
        return new Provenance(
                required(node, "path"),
                required(node, "sha256"),
                required(node, "encodingFormat"),
                Fields.date(node, "dateRetrieved"));
    }

    static ObjectNode write(List<Evidence> evidence) {
        ObjectNode node = JSON.objectNode();
        for (Evidence field : evidence) {
            ObjectNode entry = node.putObject(field.field());
            entry.put("value", field.value());
            entry.put("confidence", field.confidence().name().toLowerCase(Locale.ROOT));
            ArrayNode found = entry.putArray("found");
            for (Evidence.Clue clue : field.clues()) {
                ObjectNode item = found.addObject();
                clue.line().ifPresent(line -> item.put("line", line));
                item.put("text", clue.text()).put("what", clue.what());
            }
            if (!field.rejected().isEmpty()) {
                ArrayNode rejected = entry.putArray("rejected");
                field.rejected()
                        .forEach(lost ->
                                rejected.addObject().put("value", lost.value()).put("why", lost.why()));
            }
        }
        return node;
    }

    static List<Evidence> evidence(JsonNode node) {
        List<Evidence> evidence = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode field = entry.getValue();
            List<Evidence.Clue> clues = new ArrayList<>();
            for (JsonNode clue : field.path("found")) {
                OptionalInt line =
                        clue.has("line") ? OptionalInt.of(clue.path("line").asInt()) : OptionalInt.empty();
                clues.add(new Evidence.Clue(
                        line, clue.path("text").asText(), clue.path("what").asText()));
            }
            List<Evidence.Rejected> rejected = new ArrayList<>();
            for (JsonNode lost : field.path("rejected")) {
                rejected.add(new Evidence.Rejected(
                        lost.path("value").asText(), lost.path("why").asText()));
            }
            evidence.add(new Evidence(
                    entry.getKey(),
                    field.path("value").asText(),
                    field.path("confidence").asText().equals("inferred")
                            ? Evidence.Confidence.INFERRED
                            : Evidence.Confidence.STATED,
                    clues,
                    rejected));
        }
        return evidence;
    }

    /** Offsets are written in code points, which every language counts alike; {@code text} is the decoded source. */
    static ArrayNode write(Ledger ledger, String text) {
        ArrayNode node = JSON.arrayNode();
        int line = 1;
        int start = 0;
        for (Ledger.Entry entry : ledger.entries()) {
            int end = start + text.codePointCount(entry.start(), entry.end());
            node.addObject()
                    .put("start", start)
                    .put("end", end)
                    .put("line", line)
                    .put("kind", entry.kind().name().toLowerCase(Locale.ROOT))
                    .put("role", entry.role().label())
                    .put("rule", entry.rule())
                    .put("reason", entry.reason());
            line += lineFeeds(text, entry.start(), entry.end());
            start = end;
        }
        return node;
    }

    private static int lineFeeds(String text, int start, int end) {
        int lines = 0;
        for (int at = start; at < end; at++) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** The ledger as the record has it, in code points. */
    static Ledger ledger(JsonNode node) {
        List<Ledger.Entry> entries = new ArrayList<>();
        for (JsonNode entry : node) {
            entries.add(new Ledger.Entry(
                    entry.path("start").asInt(),
                    entry.path("end").asInt(),
                    Ledger.Kind.valueOf(required(entry, "kind").toUpperCase(Locale.ROOT)),
                    Role.labelled(required(entry, "role")),
                    required(entry, "rule"),
                    required(entry, "reason")));
        }
        return new Ledger(entries);
    }

    private static String required(JsonNode node, String name) {
        return Fields.text(node, name).orElseThrow(() -> new RecordException(name, "is missing"));
    }
}
