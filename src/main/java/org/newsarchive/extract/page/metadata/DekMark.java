package org.newsarchive.extract.page.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How sure an element's names are to mean a dek. */
final class DekMark {
    private static final double SURE = 2.2;
    private static final double MAYBE = 0.8;
    private static final Set<String> ITEMS = Set.of("description", "alternativeheadline");
    private static final List<String> NAMES = List.of(
            "dek",
            "standfirst",
            "subtitle",
            "sub-title",
            "subhead",
            "sub-head",
            "strapline",
            "lede",
            "chapo",
            "bajada",
            "entradilla",
            "untertitel",
            "unterzeile",
            "sottotitolo",
            "sous-titre",
            "vorspann",
            "preamble",
            "perex",
            "catenaccio",
            "underrubrik",
            "undertitel",
            "ondertitel",
            "linha-fina",
            "linhafina",
            "podtytul",
            "podnaslov",
            "ingress",
            "deck",
            "summary",
            "article-intro",
            "article-lead",
            "article__lead",
            "article__intro");

    private DekMark() {}

    /** What the names weigh; what an element is to machines says it as surely as the best of classes. */
    static double strength(Seen seen) {
        boolean sure = ITEMS.contains(seen.element().attr("itemprop").toLowerCase(Locale.ROOT))
                || NAMES.stream().anyMatch(seen.mark()::contains);
        return sure ? SURE : MAYBE;
    }
}
