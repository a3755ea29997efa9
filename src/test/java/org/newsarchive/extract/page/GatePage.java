package org.newsarchive.extract.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An invented article in the mark-up of one kind of page, with what must be read off it. */
record GatePage(GateStory story, String template, String html) {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z0-9-]+)}}");
    private static final ObjectMapper JSON = new ObjectMapper();

    static GatePage of(GateStory story, Path template) throws IOException {
        Matcher slot = SLOT.matcher(Files.readString(template));
        String html = slot.replaceAll(found -> Matcher.quoteReplacement(value(story, found.group(1))));
        return new GatePage(story, template.getFileName().toString().replace(".html", ""), html);
    }

    /** The paragraphs that the page shows of its article. */
    List<String> body() {
        return switch (template) {
            case "teaser-before-wall" -> story.paragraphs().subList(0, 2);
            case "live-blog" -> {
                List<String> all = story.paragraphs();
                yield IntStream.range(0, all.size())
                        .mapToObj(i -> List.of("1" + (9 - i) + ":05", all.get(i)))
                        .flatMap(List::stream)
                        .toList();
            }
            case "lists-and-table" -> {
                List<String> all = story.paragraphs();
                yield IntStream.range(0, all.size())
                        .mapToObj(i -> i == 2 || i == 3 ? sentences(all.get(i)) : List.of(all.get(i)))
                        .flatMap(List::stream)
                        .toList();
            }
            default -> story.paragraphs();
        };
    }

    List<String> authors() {
        return template.equals("two-authors")
                ? List.of(story.field("author"), story.field("second"))
                : List.of(story.field("author"));
    }

    /** Whether the page shows or states this. */
    boolean has(String slot) throws IOException {
        String source = Files.readString(Path.of("src/test/resources/fixtures/gate/templates", template + ".html"));
        return source.contains("{{" + slot + "}}") || source.contains("{{json-" + slot + "}}");
    }

    private static String value(GateStory story, String slot) {
        List<String> all = story.paragraphs();
        return switch (slot) {
            case "dir" -> story.field("lang").equals("he") ? "rtl" : "ltr";
            case "body" -> joined(all, p -> "<p>" + p + "</p>\n");
            case "divs" -> joined(all, p -> "<div class=\"c-paragraph\"><span>" + p + "</span></div>");
            case "breaks" -> String.join("<BR><BR>\n", all);
            case "teaser" -> joined(all.subList(0, 2), p -> "<p>" + p + "</p>");
            case "part-1" -> joined(all.subList(0, 2), p -> "<p>" + p + "</p>");
            case "part-2" -> joined(all.subList(2, 4), p -> "<p>" + p + "</p>");
            case "part-3" -> joined(all.subList(4, all.size()), p -> "<p>" + p + "</p>");
            case "items" -> joined(all.subList(2, 4), p -> joined(sentences(p), item -> "<li>" + item + "</li>"));
            case "entries" ->
                IntStream.range(0, all.size())
                        .mapToObj(i -> "<div class=\"entry\" id=\"e" + i + "\"><time class=\"entry-time\" datetime=\""
                                + story.field("iso") + "\">1" + (9 - i) + ":05</time><div class=\"entry-text\"><p>"
                                + all.get(i) + "</p></div></div>\n")
                        .collect(Collectors.joining());
            case "json-body" -> json(String.join("\n\n", all));
            case "json-blocks" ->
                json(all.stream()
                        .map(p -> Map.of("type", "paragraph", "text", p))
                        .toList());
            default -> slot.startsWith("json-") ? json(story.field(slot.substring(5))) : story.field(slot);
        };
    }

    private static List<String> sentences(String paragraph) {
        return List.of(paragraph.split("(?<=[.!?]) |(?<=。)", -1));
    }

    private static String joined(List<String> parts, UnaryOperator<String> markup) {
        return parts.stream().map(markup).collect(Collectors.joining());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
