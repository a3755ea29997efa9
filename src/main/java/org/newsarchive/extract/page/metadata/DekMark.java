package org.newsarchive.extract.page.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How sure an element's names are to mean a dek. */
final class DekMark {
    private static final double SURE = 2.2;
    private static final double MAYBE = 0.8;
    private static final Set<String> ITEMS = Set.of("description", "alternativeheadline");
    private static final List<String> SURE_NAMES = List.of(
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

    /** What may be a dek's, or a list's or an advertisement's. */
    private static final List<String> MAYBE_NAMES = List.of(
            "teaser",
            "intro",
            "lead",
            "excerpt",
            "description",
            "abstract",
            "spot",
            "sapo",
            "subtitulo",
            "copete",
            "manchet",
            "zajawka",
            "sommario");

    private DekMark() {}

    /** The parts of names that may mean a dek. */
    static List<String> names() {
        return Stream.concat(SURE_NAMES.stream(), MAYBE_NAMES.stream()).toList();
    }

    /** What the names weigh; what an element is to machines says it as surely as the best of classes. */
    static double strength(Seen seen) {
        boolean sure = ITEMS.contains(seen.element().attr("itemprop").toLowerCase(Locale.ROOT))
                || SURE_NAMES.stream().anyMatch(seen.mark()::contains);
        return sure ? SURE : MAYBE;
    }
}
