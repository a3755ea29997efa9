package org.newsarchive.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.FeedPage;

/** A feed in the form of JSON Feed 1.1. */
final class JsonFeed {
    private JsonFeed() {}

    static String of(FeedPage feed, String title, Addresses addresses, Messages messages) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("version", "https://jsonfeed.org/version/1.1");
        out.put("title", title);
        addresses.absolute(feed.home()).ifPresent(url -> out.put("home_page_url", url));
        addresses.absolute(feed.path()).ifPresent(url -> out.put("feed_url", url));
        out.put("language", messages.tag());
        ArrayNode items = out.putArray("items");
        for (ArticleCard card : feed.cards()) {
            ObjectNode item = items.addObject();
            item.put("id", addresses.identity(card.page()));
            item.put("url", addresses.fromFeed(card.page(), feed.path()));
            card.url().ifPresent(url -> item.put("external_url", url));
            item.put("title", card.headline());
            item.put("content_text", card.dek().orElse(card.headline()));
            card.date().flatMap(Moments::of).ifPresent(moment -> item.put("date_published", moment));
            if (!card.authors().isEmpty()) {
                ArrayNode authors = item.putArray("authors");
                card.authors().forEach(author -> authors.addObject().put("name", author.name()));
            }
            card.language().ifPresent(tag -> item.put("language", tag));
        }
        return out.toPrettyString().replace("\r\n", "\n") + "\n";
    }
}
