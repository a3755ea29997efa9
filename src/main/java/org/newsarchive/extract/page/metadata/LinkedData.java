package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The JSON-LD of a page: every object in it, however nested, and the one that is the article. */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();
    private static final int MOST_OBJECTS = 3000;
    private static final int LONGEST = 2_000_000;

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    /** Adds a script's objects; a script that is broken beyond reading adds nothing. */
    void add(Element script) {
        String text = script.data();
        if (text.isBlank() || text.length() > LONGEST) {
            return;
        }
        try {
            collect(JSON.readTree(repaired(text)), 0);
        } catch (JsonProcessingException broken) {
            BrokenJson.objects(text).forEach(object -> collect(object, 0));
        }
    }

    private static String repaired(String text) {
        String trimmed = text.strip();
        if (trimmed.startsWith("<!--") || trimmed.startsWith("//<!") || trimmed.startsWith("/*<!")) {
            int from = trimmed.indexOf('{');
            int to = trimmed.lastIndexOf('}');
            return from >= 0 && to > from ? trimmed.substring(from, to + 1) : "{}";
        }
        while (trimmed.endsWith(";")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1);
        }
        return trimmed;
    }

    private void collect(JsonNode node, int depth) {
        if (objects.size() >= MOST_OBJECTS || depth > 40) {
            return;
        }
        if (node.isObject()) {
            objects.add(node);
            String id = node.path("@id").asText("");
            if (!id.isEmpty() && node.size() > 1) {
                byId.putIfAbsent(id, node);
            }
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                collect(child, depth + 1);
            }
        }
    }

    boolean isEmpty() {
        return objects.isEmpty();
    }

    /** The object that a node refers to by its id, or the node. */
    JsonNode resolve(JsonNode node) {
        return node.isObject() && node.size() <= 2 && node.has("@id")
                ? byId.getOrDefault(node.path("@id").asText(""), node)
                : node;
    }

    /**
     * The page's own article: of the objects with an article's type, the one whose headline is likest to the page's title,
     * a page's own before one that another object lists.
     */
    JsonNode article(String title) {
        JsonNode best = MissingNode.getInstance();
        double bestScore = 0;
        Likeness.Parts words = Likeness.Parts.of(title);
        for (JsonNode object : objects) {
            double kind = kind(object);
            kind = kind == 0 && object.has("datePublished") && (object.has("headline") || object.has("author"))
                    ? 0.6
                    : kind;
            if (kind == 0) {
                continue;
            }
            String headline = text(object.path("headline"));
            headline = headline.isEmpty() ? text(object.path("name")) : headline;
            double score = kind
                    + 3 * Likeness.Parts.of(headline).like(words)
                    + (object.has("articleBody") ? 0.5 : 0)
                    + (object.has("datePublished") ? 0.4 : 0)
                    + (object.has("author") ? 0.3 : 0);
            if (score > bestScore) {
                best = object;
                bestScore = score;
            }
        }
        return best;
    }

    /** The objects of a type, such as {@code Organization}. */
    List<JsonNode> ofType(String type) {
        return objects.stream().filter(object -> hasType(object, type)).toList();
    }

    static boolean hasType(JsonNode object, String type) {
        JsonNode types = object.path("@type");
        if (types.isArray()) {
            for (JsonNode one : types) {
                if (one.asText("").equalsIgnoreCase(type)) {
                    return true;
                }
            }
        }
        return types.asText("").equalsIgnoreCase(type);
    }

    private static double kind(JsonNode object) {
        JsonNode types = object.path("@type");
        if (types.isArray()) {
            double best = 0;
            for (JsonNode type : types) {
                best = Math.max(best, kind(type.asText("")));
            }
            return best;
        }
        return kind(types.asText(""));
    }

    private static double kind(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.endsWith("article") || name.equals("liveblogposting") || name.equals("report")) {
            return 2;
        }
        return switch (name) {
            case "blogposting", "review", "recipe", "newsitem", "socialmediaposting", "podcastepisode" -> 1.6;
            case "webpage", "itempage", "creativework", "videoobject" -> 0.7;
            default -> 0;
        };
    }

    /** A node's text: its own, its first element's, or its {@code @value} or {@code name}. */
    static String text(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() ? "" : text(node.get(0));
        }
        if (node.isObject()) {
            String value = node.path("@value").asText("");
            return value.isEmpty() ? node.path("name").asText("") : value;
        }
        return Plain.text(node.asText(""));
    }
}
