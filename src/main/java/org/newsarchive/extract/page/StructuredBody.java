package org.newsarchive.extract.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsarchive.article.Role;

/** The body of the article as the page's structured data (schema.org in JSON-LD) repeats it. */
final class StructuredBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StructuredBody() {}

    /** The longest {@code articleBody} on the page, freed of markup. */
    static Optional<String> of(Document document) {
        String longest = "";
        for (Element script : document.getElementsByTag("script")) {
            if (!script.attr("type").contains("ld+json")) {
                continue;
            }
            String data = script.data();
            if (!data.contains("articleBody")) {
                continue;
            }
            try {
                for (JsonNode body : JSON.readTree(data).findValues("articleBody")) {
                    String text = body.asText();
                    longest = text.length() > longest.length() ? text : longest;
                }
            } catch (JsonProcessingException broken) {
                // What can't be read is no evidence.
            }
        }
        if (longest.contains("</") || longest.contains("<br")) {
            longest = Segmenter.of(Jsoup.parseBodyFragment(longest)).blocks().stream()
                    .map(block -> block.text)
                    .collect(Collectors.joining("\n"));
        }
        return Optional.of(longest).filter(text -> !text.isBlank());
    }

    /** The paragraphs of such a text. */
    static List<Candidate.Passage> passages(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Candidate.Passage(Role.PARAGRAPH, line))
                .toList();
    }
}
