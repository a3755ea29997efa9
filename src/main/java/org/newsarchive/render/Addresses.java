package org.newsarchive.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.newsarchive.page.ArticleCard;
import org.newsarchive.page.SitePath;

/** Whole addresses, for those who read the site's files outside of it. */
final class Addresses {
    private final Optional<String> baseUrl;

    Addresses(Optional<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The address of a file, where the site's own is known. */
    Optional<String> absolute(SitePath path) {
        return baseUrl.map(base -> base + path.encoded());
    }

    /** The address to cite an article by: the original's, else the page's. */
    Optional<String> toCite(ArticleCard card) {
        return card.url().or(() -> absolute(card.page()));
    }

    /** A lasting identity for feeds: the address, or a name-based UUID (RFC 9562, version 3) of the path. */
    String identity(SitePath path) {
        return absolute(path)
                .orElseGet(
                        () -> "urn:uuid:" + UUID.nameUUIDFromBytes(path.value().getBytes(StandardCharsets.UTF_8)));
    }

    /** A link for a feed: whole where possible, else relative to the feed. */
    String fromFeed(SitePath path, SitePath feed) {
        return absolute(path).orElseGet(() -> path.from(feed));
    }
}
