package org.newsarchive.extract.page.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsarchive.extract.page.metadata.Seen.Kind;

/** Tells from an element's tag and attributes which field it may show. */
final class Marks {
    private static final Set<String> NEVER = Set.of(
            "html", "body", "head", "input", "img", "svg", "path", "li", "ul", "button", "form", "figure", "main");
    private static final Map<String, Kind> ITEMS = Map.of(
            "headline", Kind.HEADLINE_CLASS,
            "headline name", Kind.HEADLINE_CLASS,
            "author", Kind.AUTHOR,
            "creator", Kind.AUTHOR,
            "datepublished", Kind.DATE,
            "datecreated", Kind.DATE,
            "alternativeheadline", Kind.DEK,
            "description", Kind.DEK);

    private Marks() {}

    /** The kind of field; null for the many elements that show none. */
    static @Nullable Kind kind(Element element) {
        String tag = element.normalName();
        if (tag.equals("h1")) {
            return Kind.HEADLINE;
        }
        if (tag.equals("time")) {
            return Kind.TIME;
        }
        if (tag.equals("h2") || tag.equals("h3")) {
            Kind item = item(element);
            return item != null ? item : Kind.SUBHEADING;
        }
        if (tag.equals("p") && element.attributesSize() == 0) {
            return Kind.PARAGRAPH;
        }
        if (element.attributesSize() == 0 || NEVER.contains(tag)) {
            return null;
        }
        Kind item = item(element);
        item = item != null ? item : named(element);
        return item == null && tag.equals("p") ? Kind.PARAGRAPH : item;
    }

    private static @Nullable Kind item(Element element) {
        String item = element.attr("itemprop").toLowerCase(Locale.ROOT);
        Kind kind = item.isEmpty() ? null : ITEMS.get(item);
        if (kind != null) {
            return kind;
        }
        String rel = element.attr("rel");
        if (element.normalName().equals("a") && authorPage(element.attr("href"))) {
            return Kind.AUTHOR;
        }
        return rel.equals("author") || rel.startsWith("author ") ? Kind.AUTHOR : null;
    }

    /** Whether a link leads to an author's page. */
    private static boolean authorPage(String href) {
        return href.contains("/author/")
                || href.contains("/authors/")
                || href.contains("/autor/")
                || href.contains("/autoren/")
                || href.contains("/auteur/")
                || href.contains("/contributor")
                || href.contains("/journalist")
                || href.contains("/writers/")
                || href.contains("/by/");
    }

    private static @Nullable Kind named(Element element) {
        String names = mark(element);
        return names.isEmpty() ? null : kind(names, element);
    }

    /** The names an element goes by: its class, id and test ids. */
    static String mark(Element element) {
        String names = element.className()
                + ' '
                + element.id()
                + ' '
                + element.attr("data-testid")
                + ' '
                + element.attr("data-component")
                + ' '
                + element.attr("data-qa");
        return names.length() <= 4 ? "" : names.toLowerCase(Locale.ROOT).strip();
    }

    private static @Nullable Kind kind(String names, Element element) {
        boolean heading =
                element.normalName().length() == 2 && element.normalName().charAt(0) == 'h';
        if (names.contains("byline") || names.contains("by-line") || names.contains("by_line")) {
            return Kind.BYLINE;
        }
        if (names.contains("author")
                || names.contains("autor")
                || names.contains("writer")
                || names.contains("journalist")
                || names.contains("contributor")
                || names.contains("auteur")
                || names.contains("creator")
                || names.contains("reporter")) {
            return names.contains("bio") || names.contains("description") || names.contains("about")
                    ? Kind.BIO
                    : Kind.AUTHOR;
        }
        if (names.contains("kicker")
                || names.contains("overline")
                || names.contains("eyebrow")
                || names.contains("rubric")
                || names.contains("dachzeile")
                || names.contains("pretitle")
                || names.contains("supertitle")
                || names.contains("antetitulo")) {
            return Kind.KICKER;
        }
        if (names.contains("dek")
                || names.contains("standfirst")
                || names.contains("subtitle")
                || names.contains("sub-title")
                || names.contains("subheadline")
                || names.contains("sub-headline")
                || names.contains("subhead")
                || names.contains("teaser")
                || names.contains("intro")
                || names.contains("summary")
                || names.contains("lead")
                || names.contains("lede")
                || names.contains("deck")
                || names.contains("excerpt")
                || names.contains("description")
                || names.contains("abstract")
                || names.contains("strapline")
                || names.contains("chapo")
                || names.contains("bajada")
                || names.contains("entradilla")
                || names.contains("spot")
                || names.contains("sapo")
                || names.contains("ingress")
                || names.contains("vorspann")) {
            return names.contains("leaderboard") ? null : Kind.DEK;
        }
        if (names.contains("date")
                || names.contains("time")
                || names.contains("publish")
                || names.contains("posted")
                || names.contains("datum")
                || names.contains("fecha")
                || names.contains("tarih")
                || names.contains("meta")) {
            return Kind.DATE;
        }
        if (heading && (names.contains("headline") || names.contains("title"))) {
            return Kind.HEADLINE_CLASS;
        }
        if (names.contains("headline")) {
            return Kind.HEADLINE_CLASS;
        }
        if (names.contains("copyright")) {
            return Kind.COPYRIGHT;
        }
        if (names.contains("correction") || names.contains("editors-note") || names.contains("editor-note")) {
            return Kind.CORRECTION;
        }
        return names.contains("breadcrumb") || names.contains("section-name") || names.contains("category")
                ? Kind.SECTION
                : null;
    }
}
