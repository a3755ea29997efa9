package org.newsarchive.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.newsarchive.article.Author;
import org.newsarchive.article.Metadata;
import org.newsarchive.extract.Extraction;
import org.newsarchive.markdown.PlainText;

/**
 * Invented pages in the mark-up of many kinds of sites and years, with all that should be read from them: a collection in the form
 * of {@link KnownPage}, which the models learn from too. A change that reads fewer of them right fails.
 */
class ToldPagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/fixtures/told-pages");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void mostFieldsOfMostPagesAreRight() throws IOException {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        List.of("headline", "dek", "authors", "date", "captions", "body")
                .forEach(field -> wrong.put(field, new ArrayList<>()));
        for (String line : Files.readAllLines(FOLDER.resolve("truth.jsonl"))) {
            JsonNode told = JSON.readTree(line);
            String id = told.get("id").asText();
            Extraction read = Pages.read(Files.readString(FOLDER.resolve("html").resolve(id + ".html")));
            Metadata metadata = read.article().metadata();
            List<String> authors = new ArrayList<>();
            told.path("authors").forEach(name -> authors.add(name.asText()));
            List<String> captions = new ArrayList<>();
            told.path("images")
                    .forEach(image -> captions.add(letters(image.path("caption").asText())));
            note(
                    wrong,
                    "headline",
                    id,
                    letters(told.path("title").asText()),
                    letters(metadata.headline().orElse("")));
            note(
                    wrong,
                    "dek",
                    id,
                    letters(told.path("dek").asText()),
                    letters(metadata.alternativeHeadline().orElse("")));
            note(
                    wrong,
                    "authors",
                    id,
                    authors,
                    metadata.author().stream().map(Author::name).toList());
            note(
                    wrong,
                    "date",
                    id,
                    told.path("date").asText(),
                    metadata.datePublished()
                            .map(date -> date.value()
                                    .substring(0, Math.min(10, date.value().length())))
                            .orElse(""));
            note(
                    wrong,
                    "captions",
                    id,
                    captions,
                    metadata.image().stream()
                            .flatMap(image -> image.caption().stream())
                            .map(ToldPagesTest::letters)
                            .toList());
            note(
                    wrong,
                    "body",
                    id,
                    letters(told.path("text").asText()),
                    letters(PlainText.of(read.article().body())));
        }
        assertThat(wrong.get("headline")).as("headline").hasSizeLessThanOrEqualTo(2);
        assertThat(wrong.get("dek")).as("dek").hasSizeLessThanOrEqualTo(1);
        assertThat(wrong.get("authors")).as("authors").hasSizeLessThanOrEqualTo(4);
        assertThat(wrong.get("date")).as("date").isEmpty();
        assertThat(wrong.get("captions")).as("captions").isEmpty();
        assertThat(wrong.get("body")).as("body").hasSizeLessThanOrEqualTo(3);
    }

    private static void note(Map<String, List<String>> wrong, String field, String id, Object told, Object read) {
        if (!Objects.equals(told, read)) {
            wrong.computeIfAbsent(field, name -> new ArrayList<>()).add(id);
        }
    }

    private static String letters(String text) {
        return MARKS.matcher(text).replaceAll(" ").strip();
    }
}
