package org.newsarchive.extract.page.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsarchive.extract.page.metadata.Seen.Kind;

/** Tells from an element's tag and attributes which field it may show. Pages repeat their class names, so each is judged once. */
final class Marks {
    private static final Set<String> NEVER = Set.of(
            "html", "body", "head", "input", "img", "svg", "path", "li", "ul", "ol", "button", "form", "figure",
            "main");
    private static final Map<String, Kind> ITEMS = Map.of(
            "headline", Kind.HEADLINE_CLASS,
            "headline name", Kind.HEADLINE_CLASS,
            "author", Kind.AUTHOR,
            "creator", Kind.AUTHOR,
            "datepublished", Kind.DATE,
            "datecreated", Kind.DATE,
            "alternativeheadline", Kind.DEK,
            "description", Kind.DEK);
    private static final Set<String> NAMES = Set.of("class", "id", "data-testid", "data-component", "data-qa");
    private static final List<String> AUTHOR_PAGES = List.of(
            "/author/",
            "/authors/",
            "/autor/",
            "/autoren/",
            "/auteur/",
            "/contributor",
            "/journalist",
            "/writers/",
            "/by/");

    /** Parts of class names and what they mean; the first that fits decides. */
    private static final List<Rule> RULES = List.of(
            new Rule(Kind.BYLINE, "byline", "by-line", "by_line", " firma"),
            new Rule(
                    Kind.AUTHOR,
                    "author",
                    "autor",
                    "writer",
                    "journalist",
                    "contributor",
                    "auteur",
                    "creator",
                    "reporter"),
            new Rule(
                    Kind.KICKER,
                    "kicker",
                    "overline",
                    "eyebrow",
                    "rubric",
                    "dachzeile",
                    "pretitle",
                    "supertitle",
                    "antetitulo",
                    "volanta"),
            new Rule(Kind.DEK, DekMark.names()),
            new Rule(Kind.DATE, "date", "time", "publish", "posted", "datum", "fecha", "tarih", "meta"),
            new Rule(Kind.HEADLINE_CLASS, "headline"),
            new Rule(Kind.COPYRIGHT, "copyright"),
            new Rule(Kind.CORRECTION, "correction", "editors-note", "editor-note"));

    private static final List<String> BIO = List.of("bio", "description", "about");

    private static final Pattern RIGHT = Pattern.compile("text-align:\\s*(?:right|end)");

    private final Map<String, Optional<Kind>> judged = new HashMap<>();

    private record Rule(Kind kind, List<String> parts) {
        Rule(Kind kind, String... parts) {
            this(kind, List.of(parts));
        }
    }

    /** The kind of field; null for the many elements that show none. */
    @Nullable
    Kind kind(Element element) {
        String tag = element.normalName();
        if (tag.equals("h1")) {
            return Kind.HEADLINE;
        }
        if (tag.equals("time")) {
            return Kind.TIME;
        }
        boolean heading = tag.equals("h2") || tag.equals("h3");
        if (element.attributesSize() == 0 || NEVER.contains(tag)) {
            return heading || tag.equals("h4") ? Kind.SUBHEADING : tag.equals("p") ? Kind.PARAGRAPH : null;
        }
        if (tag.equals("p") && isSetRight(element)) {
            return Kind.SIGNATURE;
        }
        Kind item = item(element);
        if (item == null) {
            Kind named = named(element);
            item = heading && named != Kind.DEK ? null : named;
        }
        return item != null
                ? item
                : heading || tag.equals("h4") ? Kind.SUBHEADING : tag.equals("p") ? Kind.PARAGRAPH : null;
    }

    private static boolean isSetRight(Element element) {
        String style = element.attr("style");
        return element.attr("align").equals("right")
                || (style.contains("text-align") && RIGHT.matcher(style).find());
    }

    private static @Nullable Kind item(Element element) {
        String item = element.attr("itemprop");
        Kind kind = item.isEmpty() ? null : ITEMS.get(item.toLowerCase(Locale.ROOT));
        if (kind != null) {
            return kind;
        }
        String rel = element.attr("rel");
        boolean author = rel.equals("author")
                || rel.startsWith("author ")
                || (element.normalName().equals("a") && contains(element.attr("href"), AUTHOR_PAGES));
        return author ? Kind.AUTHOR : null;
    }

    private @Nullable Kind named(Element element) {
        String names = mark(element);
        return names.isEmpty()
                ? null
                : judged.computeIfAbsent(names, Marks::judge).orElse(null);
    }

    /** The names an element goes by: its class, id and test ids, in lower case. */
    static String mark(Element element) {
        StringBuilder names = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            if (NAMES.contains(attribute.getKey())) {
                names.append(attribute.getValue()).append(' ');
            }
        }
        return names.toString().toLowerCase(Locale.ROOT);
    }

    private static Optional<Kind> judge(String marks) {
        // The height of a line and a board of advertisements are no leads.
        String names = ' ' + marks.replace("leading-", "").replace("leaderboard", "");
        for (Rule rule : RULES) {
            if (contains(names, rule.parts())) {
                boolean bio = rule.kind() == Kind.AUTHOR && contains(names, BIO);
                return Optional.of(bio ? Kind.BIO : rule.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean contains(String text, List<String> parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
