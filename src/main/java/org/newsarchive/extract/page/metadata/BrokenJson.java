package org.newsarchive.extract.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What can still be read of JSON-LD that no parser accepts: the string members that matter. */
final class BrokenJson {
    private static final List<String> MEMBERS =
            List.of("@type", "headline", "datePublished", "dateModified", "articleSection", "description");

    private BrokenJson() {}

    /** One object of the first occurrences of the members; none where there is no headline and no date. */
    static List<JsonNode> objects(String text) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String member : MEMBERS) {
            String value = string(text, text.indexOf('"' + member + '"') + member.length() + 2);
            if (!value.isEmpty() && text.contains('"' + member + '"')) {
                object.put(member, value);
            }
        }
        int author = text.indexOf("\"author\"");
        int name = author < 0 ? -1 : text.indexOf("\"name\"", author);
        if (name >= 0 && name - author < 200) {
            object.put("author", string(text, name + 6));
        }
        return object.has("headline") || object.has("datePublished") ? List.of(object) : List.of();
    }

    /** The string after a colon at {@code from}; "" where none stands there. */
    private static String string(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '"') {
            return "";
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"' && end - at < 1000) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end >= text.length()
                ? ""
                : text.substring(at + 1, end).replace("\\\"", "\"").replace("\\/", "/");
    }
}
