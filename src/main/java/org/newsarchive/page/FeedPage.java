package org.newsarchive.page;

import java.util.List;
import java.util.Optional;

/**
 * A feed of the newest articles.
 *
 * @param path where it stands
 * @param format its form
 * @param name the author or topic; empty for the whole archive
 * @param home the page that it is a feed of
 * @param summaries whether it tells what the articles are about
 * @param cards the newest articles, the newest first
 */
public record FeedPage(
        SitePath path, Format format, Optional<String> name, SitePath home, boolean summaries, List<ArticleCard> cards)
        implements Page {
    /** Copies the list. */
    public FeedPage {
        cards = List.copyOf(cards);
    }

    /** The forms of feeds. */
    public enum Format {
        /** Atom, RFC 4287. */
        ATOM,
        /** JSON Feed 1.1. */
        JSON
    }
}
