package org.newsarchive.extract.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsarchive.article.Role;

/**
 * The text of an article that a page keeps only as data for its scripts: the list with the most prose among the strings below it,
 * whether they are paragraphs, words of a rich-text tree or HTML.
 */
final class ScriptState {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(5_000_000)
                    .build())
            .build());
    private static final Set<String> TEXT =
            Set.of("value", "text", "content", "html", "body", "data", "articlebody", "paragraph", "rendered");
    private static final int SMALLEST = 600;
    private static final int LARGEST = 4_000_000;
    private static final int DEEPEST = 60;
    private static final int PROSE = 60;

    private JsonNode best = JSON.missingNode();
    private int most;
    private Element current;
    private Element holder;

    private ScriptState(Element document) {
        this.current = document;
        this.holder = document;
    }

    /** The longest text in the scripts of a page; an empty reading where there is none. */
    static Candidate of(Document document) {
        ScriptState state = new ScriptState(document);
        for (Element script : document.getElementsByTag("script")) {
            String data = script.data();
            if (data.length() >= SMALLEST
                    && data.length() <= LARGEST
                    && !script.attr("type").contains("ld+json")) {
                state.current = script;
                state.read(data);
            }
        }
        List<Candidate.Passage> passages = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        passages(state.best, "", passages, open, 0);
        close(passages, open);
        return Candidate.ofText("data for the page's scripts", passages, state.holder);
    }

    private void read(String data) {
        int start = data.indexOf('{');
        int array = data.indexOf('[');
        start = start < 0 || (array >= 0 && array < start) ? array : start;
        if (start < 0) {
            return;
        }
        try {
            survey(JSON.readTree(data.substring(start)), "", 0);
        } catch (JsonProcessingException notData) {
            // A script that is a program; its text is no data.
        }
    }

    /** How many characters of prose stand in the strings below a node; remembers the smallest node that has nearly the most. */
    private int survey(JsonNode node, String name, int depth) {
        if (depth > DEEPEST) {
            return 0;
        }
        if (node.isTextual()) {
            String text = node.textValue();
            if (text.length() > SMALLEST && (text.startsWith("{") || text.startsWith("["))) {
                read(text);
                return 0;
            }
            int chars = (name.isEmpty() || TEXT.contains(name)) && prose(text) ? text.length() : 0;
            note(node, chars);
            return chars;
        }
        int sum = 0;
        if (node.isArray()) {
            for (JsonNode child : node) {
                sum += survey(child, name, depth + 1);
            }
            note(node, sum);
        } else {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                sum += survey(field.getValue(), field.getKey().toLowerCase(Locale.ROOT), depth + 1);
            }
        }
        return sum;
    }

    /** Whether it reads like sentences: settings and programs have braces, or hardly a blank. */
    private static boolean prose(String text) {
        if (text.length() < PROSE || text.indexOf('{') >= 0 || text.startsWith("http")) {
            return false;
        }
        int words = Words.count(text);
        return words >= 8 && text.length() < 16 * words && Words.commas(text) + (Words.endsSentence(text) ? 1 : 0) > 0;
    }

    private void note(JsonNode node, int chars) {
        // A list that only repeats its inner list and adds little is not a better reading of it.
        if (chars > most * 1.2) {
            most = chars;
            best = node;
            holder = current;
        }
    }

    private static void passages(
            JsonNode node, String name, List<Candidate.Passage> out, StringBuilder open, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isTextual()) {
            text(node.textValue(), name, out, open);
            return;
        }
        String kind = node.path("type").asText("") + node.path("_type").asText("");
        boolean paragraph = kind.contains("paragraph")
                || kind.contains("heading")
                || kind.equals("p")
                || kind.contains("list-item");
        if (paragraph) {
            close(out, open);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            passages(field.getValue(), field.getKey().toLowerCase(Locale.ROOT), out, open, depth + 1);
        }
        if (node.isArray()) {
            for (JsonNode child : node) {
                passages(child, name, out, open, depth + 1);
            }
        }
        if (paragraph) {
            close(out, open);
        }
    }

    private static void text(String text, String name, List<Candidate.Passage> out, StringBuilder open) {
        if ((!name.isEmpty() && !TEXT.contains(name)) || text.startsWith("http")) {
            return;
        }
        if (text.contains("</") || text.contains("<br")) {
            close(out, open);
            Segments parsed = Segmenter.of(Parser.htmlParser().parseInput(text, ""));
            parsed.blocks()
                    .forEach(block -> out.add(new Candidate.Passage(
                            Layout.heading(block) > 0 ? Role.SUBHEAD : Role.PARAGRAPH, block.text)));
        } else {
            open.append(text);
            if (Words.endsSentence(text) && Words.count(text) > 12 && name.isEmpty()) {
                close(out, open);
            }
        }
    }

    private static void close(List<Candidate.Passage> out, StringBuilder open) {
        String text = open.toString().strip();
        if (!text.isEmpty()) {
            out.add(new Candidate.Passage(Role.PARAGRAPH, text));
        }
        open.setLength(0);
    }
}
