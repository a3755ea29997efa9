package org.newsarchive.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Author;
import org.newsarchive.article.Direction;
import org.newsarchive.article.Image;
import org.newsarchive.article.Metadata;
import org.newsarchive.article.PartialDate;

/** The fields of an article in its record, by their schema.org names. Absent is absent. */
final class Fields {
    /** The fields that may be edited by hand, in the order they are written. */
    static final List<String> NAMES = List.of(
            "headline",
            "kicker",
            "alternativeHeadline",
            "author",
            "byline",
            "datePublished",
            "dateModified",
            "dateline",
            "publisher",
            "articleSection",
            "keywords",
            "inLanguage",
            "dir",
            "url",
            "image",
            "isAccessibleForFree",
            "copyrightNotice",
            "correction");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Fields() {}

    static ObjectNode write(Metadata metadata) {
        ObjectNode node = JSON.objectNode();
        put(node, "headline", metadata.headline());
        put(node, "kicker", metadata.kicker());
        put(node, "alternativeHeadline", metadata.alternativeHeadline());
        putAll(node, "author", metadata.author().stream().map(Fields::write).toList());
        put(node, "byline", metadata.byline());
        put(node, "datePublished", metadata.datePublished().map(PartialDate::value));
        put(node, "dateModified", metadata.dateModified().map(PartialDate::value));
        put(node, "dateline", metadata.dateline());
        metadata.publisher().ifPresent(name -> node.putObject("publisher").put("name", name));
        put(node, "articleSection", metadata.articleSection());
        putAll(node, "keywords", texts(metadata.keywords()));
        put(node, "inLanguage", metadata.inLanguage());
        node.put("dir", metadata.dir().attribute());
        put(node, "url", metadata.url());
        putAll(node, "image", metadata.image().stream().map(Fields::write).toList());
        metadata.isAccessibleForFree().ifPresent(free -> node.put("isAccessibleForFree", free));
        put(node, "copyrightNotice", metadata.copyrightNotice());
        putAll(node, "correction", texts(metadata.correction()));
        return node;
    }

    private static ObjectNode write(Author author) {
        ObjectNode node = JSON.objectNode().put("name", author.name());
        put(node, "description", author.description());
        return node;
    }

    private static ObjectNode write(Image image) {
        ObjectNode node = JSON.objectNode();
        put(node, "caption", image.caption());
        put(node, "creditText", image.creditText());
        put(node, "alt", image.alt());
        put(node, "contentUrl", image.contentUrl());
        return node.put("position", image.position());
    }

    private static List<JsonNode> texts(List<String> texts) {
        return texts.stream().<JsonNode>map(JSON::textNode).toList();
    }

    private static void put(ObjectNode node, String name, Optional<String> text) {
        text.ifPresent(value -> node.put(name, value));
    }

    private static void putAll(ObjectNode node, String name, List<? extends JsonNode> items) {
        if (!items.isEmpty()) {
            ArrayNode array = node.putArray(name);
            array.addAll(items);
        }
    }

    /**
     * The metadata in a record.
     *
     * @throws RecordException where a field has not the form it must have
     */
    static Metadata read(ObjectNode node, int wordCount) {
        return Metadata.builder()
                .headline(text(node, "headline"))
                .kicker(text(node, "kicker"))
                .alternativeHeadline(text(node, "alternativeHeadline"))
                .author(authors(node))
                .byline(text(node, "byline"))
                .datePublished(date(node, "datePublished"))
                .dateModified(date(node, "dateModified"))
                .dateline(text(node, "dateline"))
                .publisher(publisher(node))
                .articleSection(text(node, "articleSection"))
                .keywords(textList(node, "keywords"))
                .inLanguage(text(node, "inLanguage"))
                .dir(direction(node))
                .url(text(node, "url"))
                .image(images(node))
                .isAccessibleForFree(bool(node, "isAccessibleForFree"))
                .copyrightNotice(text(node, "copyrightNotice"))
                .correction(textList(node, "correction"))
                .wordCount(wordCount)
                .build();
    }

    static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new RecordException(name, "must be a text in double quotes");
        }
        return Optional.of(value.textValue());
    }

    static Optional<PartialDate> date(JsonNode node, String name) {
        Optional<String> text = text(node, name);
        return text.map(value -> PartialDate.parse(value)
                .orElseThrow(() -> new RecordException(
                        name,
                        "must be a date such as 2017, 2017-10, 2017-10-16 or 2017-10-16T09:00+02:00, not " + value)));
    }

    private static Optional<String> publisher(ObjectNode node) {
        JsonNode publisher = node.path("publisher");
        if (publisher.isTextual()) {
            return Optional.of(publisher.textValue());
        }
        return publisher.isMissingNode() || publisher.isNull()
                ? Optional.empty()
                : text(object(publisher, "publisher"), "name");
    }

    private static Direction direction(ObjectNode node) {
        String dir = text(node, "dir").orElse("ltr");
        return switch (dir) {
            case "ltr" -> Direction.LTR;
            case "rtl" -> Direction.RTL;
            default -> throw new RecordException("dir", "must be ltr or rtl, not " + dir);
        };
    }

    private static List<Author> authors(ObjectNode node) {
        List<Author> authors = new ArrayList<>();
        for (JsonNode item : array(node, "author")) {
            if (item.isTextual()) {
                authors.add(Author.named(item.textValue()));
            } else {
                String name = text(object(item, "author"), "name")
                        .filter(text -> !text.isBlank())
                        .orElseThrow(() -> new RecordException("author", "needs a name"));
                authors.add(new Author(name, text(item, "description")));
            }
        }
        return authors;
    }

    private static List<Image> images(ObjectNode node) {
        List<Image> images = new ArrayList<>();
        for (JsonNode item : array(node, "image")) {
            object(item, "image");
            images.add(new Image(
                    text(item, "caption"),
                    text(item, "creditText"),
                    text(item, "alt"),
                    text(item, "contentUrl"),
                    Math.max(0, item.path("position").asInt())));
        }
        return images;
    }

    private static List<String> textList(ObjectNode node, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(node, name)) {
            if (!item.isTextual()) {
                throw new RecordException(name, "must hold texts in double quotes");
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    private static Optional<Boolean> bool(ObjectNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isBoolean()) {
            throw new RecordException(name, "must be true or false");
        }
        return Optional.of(value.booleanValue());
    }

    private static JsonNode array(ObjectNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
            throw new RecordException(name, "must be a list in square brackets");
        }
        return value;
    }

    private static ObjectNode object(JsonNode node, String name) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new RecordException(name, "must be an object in braces");
    }
}
