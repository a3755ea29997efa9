package org.newsarchive.extract.page.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Everything that a page says of itself, gathered in one pass. */
final class Survey implements NodeVisitor {
    private static final int MOST_SEEN = 500;
    private static final int LIST_DEPTH = 10;
    private static final List<String> LISTS = List.of("comment", "related", "recommend", "sidebar", "most-");
    private static final int MOST_LINES = 16;
    private static final int DATED = 150;
    private static final int MOST_DATE = 90;
    private static final int LONGEST = 1500;

    final LinkedData linked = new LinkedData();
    final List<Seen> seen = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Comment> comments = new ArrayList<>();
    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Marks marks = new Marks();
    private final Set<Element> aroundHeading = Collections.newSetFromMap(new IdentityHashMap<>());
    // Elements are the same only if they are one.
    private final Map<Element, Boolean> lists = new HashMap<>();
    private int order;
    private int lines;
    private int past;
    private boolean headed;
    private @Nullable Element hidden;

    /** The page's survey. */
    static Survey of(Document document) {
        Survey survey = new Survey();
        NodeTraversor.traverse(survey, document);
        return survey;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Comment comment && comments.size() < 20) {
            comments.add(comment);
        }
        if (node instanceof TextNode text && headed && past <= DATED && hidden == null && seen.size() < MOST_SEEN) {
            CuedText.of(text).ifPresent(line -> cued(text, line));
        }
        if (!(node instanceof Element element)) {
            return;
        }
        order++;
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            default -> visible(element);
        }
        if (hidden == null && hides(element)) {
            hidden = element;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(hidden)) {
            hidden = null;
        }
    }

    private void cued(TextNode text, String line) {
        Element element = text.parent();
        if (element != null) {
            seen.add(new Seen(Seen.Kind.CUED, element, line, order, ""));
        }
    }

    private static boolean hides(Element element) {
        return switch (element.normalName()) {
            case "template", "noscript", "nav" -> true;
            // The bar that the Wayback Machine puts over a page has dates of its own.
            default -> element.attributesSize() > 0 && element.id().startsWith("wm-ipp");
        };
    }

    private void meta(Element element) {
        String name = element.attr("property");
        name = name.isEmpty() ? element.attr("name") : name;
        name = name.isEmpty() ? element.attr("itemprop") : name;
        name = name.isEmpty() ? element.attr("http-equiv") : name;
        String content = element.attr("content");
        if (!name.isEmpty() && !content.isBlank() && meta.size() < MOST_SEEN) {
            meta.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>(1))
                    .add(content);
        }
        String item = element.attr("itemprop");
        if (!item.isEmpty() && !item.equals(name) && !content.isBlank()) {
            meta.computeIfAbsent(item.toLowerCase(Locale.ROOT), n -> new ArrayList<>(1))
                    .add(content);
        }
    }

    private void link(Element element) {
        String rel = element.attr("rel").toLowerCase(Locale.ROOT);
        if (!rel.isEmpty()) {
            links.putIfAbsent(rel, element.attr("href"));
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            linked.add(element);
        } else if (scripts.size() < MOST_SEEN) {
            scripts.add(element);
        }
    }

    private void visible(Element element) {
        Seen.Kind kind = marks.kind(element);
        if (kind == Seen.Kind.HEADLINE) {
            headed = true;
            past = 0;
            around(element);
        }
        if (kind == null || kind == Seen.Kind.SUBHEADING || (kind == Seen.Kind.PARAGRAPH && !headed)) {
            line(element);
        }
        if (kind == null || (kind == Seen.Kind.PARAGRAPH && !headed)) {
            return;
        }
        if (seen.size() >= MOST_SEEN) {
            return;
        }
        if (kind == Seen.Kind.PARAGRAPH || kind == Seen.Kind.SUBHEADING) {
            lines++;
            if (lines > (headed ? 2 * MOST_LINES : MOST_LINES)) {
                return;
            }
        }
        boolean outside = hidden != null && kind != Seen.Kind.COPYRIGHT && kind != Seen.Kind.HEADLINE;
        if (outside) {
            return;
        }
        String text = Plain.text(element, LONGEST);
        boolean told = kind == Seen.Kind.TIME
                || element.hasAttr("content")
                || (kind == Seen.Kind.DATE && element.hasAttr("title"));
        boolean empty = text.isEmpty() && !told;
        if (!empty && text.length() <= LONGEST) {
            seen.add(new Seen(kind, element, text, order, Marks.mark(element)));
        }
    }

    /** Notes that an element is the headline: what it stands in is no list of other articles, whatever it is called. */
    void around(Element heading) {
        for (Element up = heading.parent(); up != null && aroundHeading.add(up); up = up.parent()) {}
    }

    /** Whether an element stands among comments or teasers of other articles. */
    boolean inList(Element element) {
        Element up = element.parent();
        for (int depth = 0; up != null && depth < LIST_DEPTH && !aroundHeading.contains(up); depth++) {
            String tag = up.normalName();
            if (tag.equals("body") || tag.equals("main") || tag.equals("article")) {
                return false;
            }
            if (lists.computeIfAbsent(up, Survey::isList)) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    private static boolean isList(Element element) {
        String names = Marks.mark(element);
        return LISTS.stream().anyMatch(names::contains);
    }

    /** A short line with a number near the headline may be a date, whatever its element is called. */
    private void line(Element element) {
        past += headed ? 1 : 0;
        if (past > DATED || hidden != null || seen.size() >= MOST_SEEN) {
            return;
        }
        String own = element.ownText();
        if (own.length() >= 6 && own.length() <= MOST_DATE && hasDigit(own)) {
            seen.add(new Seen(Seen.Kind.LINE, element, Plain.spaced(own), order, ""));
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first content of the first of these meta tags that the page has; "" where it has none. */
    String meta(String... names) {
        for (String name : names) {
            for (String content : meta.getOrDefault(name, List.of())) {
                String text = Plain.text(content);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** All contents of a meta tag. */
    List<String> metas(String name) {
        return meta.getOrDefault(name, List.of()).stream()
                .map(Plain::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The address of the first link with that relation; "" where there is none. */
    String link(String rel) {
        return links.getOrDefault(rel, "");
    }

    /** What was seen of a kind, in the page's order. */
    List<Seen> seen(Seen.Kind kind) {
        return seen.stream().filter(one -> one.kind() == kind).toList();
    }

    /** The order of the first element of these kinds after a place; {@link Integer#MAX_VALUE} where none follows. */
    int next(Collection<Seen.Kind> kinds, int after) {
        int next = Integer.MAX_VALUE;
        for (Seen one : seen) {
            if (one.order() > after && one.order() < next && kinds.contains(one.kind())) {
                next = one.order();
            }
        }
        return next;
    }
}
