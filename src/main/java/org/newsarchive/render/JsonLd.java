package org.newsarchive.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.Metadata;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.ArticlePage;

/** A schema.org NewsArticle. */
final class JsonLd {
    private JsonLd() {}

    /** The article for a data block of its page; holds no {@code <}, so it cannot end the block. */
    static String block(ArticlePage page, Metadata metadata, Addresses addresses) {
        ArticleCard card = page.card();
        // A page need not say where it stands itself.
        ObjectNode article = of(card, card.url());
        metadata.dateModified().ifPresent(date -> article.put("dateModified", date.value()));
        List<String> pictures = page.photos().stream()
                .flatMap(photo -> photo.copies(card.path()).stream().reduce((small, large) -> large).stream())
                .flatMap(copy -> addresses.absolute(copy.path()).stream())
                .toList();
        if (!pictures.isEmpty()) {
            ArrayNode images = article.putArray("image");
            pictures.forEach(images::add);
        }
        return article.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** The article as a line of JSON with the names of a record; a file says nothing in each line that holds for all. */
    static String line(ArticleCard card, Optional<String> address, Optional<String> page) {
        ObjectNode article = of(card, address);
        article.remove(List.of("@context", "@type"));
        article.path("author").forEach(author -> ((ObjectNode) author).remove("@type"));
        if (article.get("publisher") instanceof ObjectNode publisher) {
            publisher.remove("@type");
        }
        if (!card.keywords().isEmpty()) {
            ArrayNode words = article.putArray("keywords");
            card.keywords().forEach(words::add);
        }
        card.dek().ifPresent(dek -> article.put("alternativeHeadline", dek));
        card.place().ifPresent(place -> article.put("dateline", place));
        article.put("wordCount", card.words());
        article.put("identifier", card.path().value());
        page.ifPresent(p -> article.put("archivedAt", p));
        return article.toString();
    }

    private static ObjectNode of(ArticleCard card, Optional<String> address) {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("headline", card.headline());
        if (!card.authors().isEmpty()) {
            ArrayNode authors = article.putArray("author");
            card.authors()
                    .forEach(
                            author -> authors.addObject().put("@type", "Person").put("name", author.name()));
        }
        card.date().ifPresent(date -> article.put("datePublished", date.value()));
        card.publisher()
                .ifPresent(name -> article.putObject("publisher")
                        .put("@type", "Organization")
                        .put("name", name));
        card.section().ifPresent(section -> article.put("articleSection", section));
        card.language().ifPresent(tag -> article.put("inLanguage", tag));
        address.ifPresent(url -> article.put("url", url));
        if (card.truncated()) {
            article.put("isAccessibleForFree", false);
        }
        return article;
    }
}
