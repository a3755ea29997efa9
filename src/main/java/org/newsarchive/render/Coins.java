package org.newsarchive.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsarchive.page.ArticleCard;

/** COinS, an OpenURL in a page: what Zotero reads as a newspaper article. */
final class Coins {
    private Coins() {}

    /**
     * The value of the {@code title} attribute. All values are percent-encoded, but for what may stand
     * in a query as it is, and HTML lets a bare {@code &} stand for itself
     * before {@code rft}, so it needs no escaping.
     */
    static String of(ArticleCard card, Optional<String> address) {
        StringBuilder out =
                new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.type=newspaperArticle");
        add(out, "rft.title", card.headline());
        card.publisher().ifPresent(name -> add(out, "rft.source", name));
        card.authors().forEach(author -> add(out, "rft.au", author.name()));
        card.date().ifPresent(date -> add(out, "rft.date", date.upToDay()));
        address.ifPresent(url -> add(out, "rft.identifier", url));
        return out.toString();
    }

    private static void add(StringBuilder out, String name, String value) {
        out.append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)
                        .replace("%3A", ":")
                        .replace("%2F", "/"));
    }
}
