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

/**
 * The body of the article as the page's structured data (schema.org in JSON-LD) repeats it.
 *
 * @param text the text, freed of markup
 * @param script the element that holds it
 */
record StructuredBody(String text, Element script) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The longest {@code articleBody} on the page. */
    static Optional<StructuredBody> of(Document document) {
        String longest = "";
        Element holder = document;
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
                    if (text.length() > longest.length()) {
                        longest = text;
                        holder = script;
                    }
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
        return longest.isBlank() ? Optional.empty() : Optional.of(new StructuredBody(longest, holder));
    }

    /** This body as a reading of the page. */
    Candidate candidate() {
        List<Candidate.Passage> passages = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Candidate.Passage(Role.PARAGRAPH, line))
                .toList();
        return Candidate.ofText("articleBody of the structured data", passages, script);
    }
}
