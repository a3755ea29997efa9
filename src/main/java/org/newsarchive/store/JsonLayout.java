package org.newsarchive.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/** Writes JSON for people: an object or array of short plain values on one line, all else a value a line. */
final class JsonLayout {
    private static final int LINE = 200;
    private static final JsonStringEncoder STRINGS = JsonStringEncoder.getInstance();

    private JsonLayout() {}

    /** The document, with a line feed at its end. */
    static String lines(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, "\n", out);
        return out.append('\n').toString();
    }

    /** The document on one line, without a line feed. */
    static String line(JsonNode node) {
        StringBuilder out = new StringBuilder();
        compact(node, "", out);
        return out.toString();
    }

    private static void write(JsonNode node, String indent, StringBuilder out) {
        if (!node.isContainerNode() || flat(node)) {
            compact(node, " ", out);
            return;
        }
        String inner = indent + "  ";
        out.append(node.isObject() ? '{' : '[');
        String separator = inner;
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                out.append(separator);
                string(field.getKey(), out);
                out.append(": ");
                write(field.getValue(), inner, out);
                separator = "," + inner;
            }
        } else {
            for (JsonNode item : node) {
                out.append(separator);
                write(item, inner, out);
                separator = "," + inner;
            }
        }
        out.append(indent).append(node.isObject() ? '}' : ']');
    }

    private static boolean flat(JsonNode node) {
        int length = 0;
        for (Iterator<JsonNode> items = node.elements(); items.hasNext(); ) {
            JsonNode item = items.next();
            if (item.isContainerNode()) {
                return false;
            }
            length += item.isTextual() ? item.textValue().length() + 12 : 12;
        }
        return length <= LINE;
    }

    private static void compact(JsonNode node, String space, StringBuilder out) {
        if (node.isObject()) {
            out.append('{');
            String separator = "";
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                out.append(separator);
                string(field.getKey(), out);
                out.append(':').append(space);
                compact(field.getValue(), space, out);
                separator = "," + space;
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            String separator = "";
            for (JsonNode item : node) {
                out.append(separator);
                compact(item, space, out);
                separator = "," + space;
            }
            out.append(']');
        } else if (node.isTextual()) {
            string(node.textValue(), out);
        } else {
            out.append(node.asText());
        }
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        STRINGS.quoteAsString(text, out);
        out.append('"');
    }
}
