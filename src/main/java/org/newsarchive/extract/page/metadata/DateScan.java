package org.newsarchive.extract.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsarchive.article.PartialDate;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;

/**
 * Looks for a date in all that a page shows, for pages that state none in the usual places: one that says what it is, or the
 * only one there is.
 */
final class DateScan implements NodeFilter {
    private static final int LONGEST = 160;
    private static final int MOST = 60;
    private static final int AFTER = 60;
    private static final int LABEL = 45;

    private final Optional<String> language;
    private final Predicate<PartialDate> possible;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Shown> placed = new ArrayList<>();

    private record Shown(DateMention mention, String text, Element element) {}

    private DateScan(Optional<String> language, Predicate<PartialDate> possible) {
        this.language = language;
        this.possible = possible;
    }

    /** Adds what was found to the dates of publication and change. */
    static void scan(
            Element root,
            Optional<String> language,
            Predicate<PartialDate> possible,
            Choice<PartialDate> published,
            Choice<PartialDate> modified) {
        DateScan scan = new DateScan(language, possible);
        root.filter(scan);
        long days = scan.shown.stream()
                .map(one -> DateChoice.key(one.mention().date()))
                .distinct()
                .count();
        for (Shown one : scan.placed) {
            PartialDate date = one.mention().date();
            published.add(date, DateChoice.key(date), 0.7, one.text(), "stands before the report", one.element());
        }
        for (Shown one : scan.shown) {
            PartialDate date = one.mention().date();
            switch (one.mention().cue()) {
                case PUBLISHED ->
                    published.add(
                            date,
                            DateChoice.key(date),
                            1,
                            one.text(),
                            "shown on the page as the date of publication",
                            one.element());
                case UPDATED ->
                    modified.add(
                            date,
                            DateChoice.key(date),
                            1,
                            one.text(),
                            "shown on the page as the date of the last change",
                            one.element());
                case NONE -> {
                    if (days == 1) {
                        published.add(
                                date,
                                DateChoice.key(date),
                                0.5,
                                one.text(),
                                "the only date that the page shows",
                                one.element());
                    }
                }
            }
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && shown.size() < MOST) {
            read(text);
        }
        return switch (node.normalName()) {
            case "script", "style", "noscript", "template", "svg", "select" -> FilterResult.SKIP_ENTIRELY;
            default -> FilterResult.CONTINUE;
        };
    }

    /** What follows in the same line, as a link to the author may: "was on 14 December by … written". */
    private static String after(TextNode node) {
        StringBuilder after = new StringBuilder();
        Node next = node.nextSibling();
        while (next != null && after.length() < AFTER && !(next instanceof Element element && element.isBlock())) {
            after.append(
                    next instanceof TextNode text
                            ? text.getWholeText()
                            : next instanceof Element link ? link.ownText() : "");
            next = next.nextSibling();
        }
        return Plain.spaced(after.substring(0, Math.min(AFTER, after.length())));
    }

    /** Of prose only the date that stands behind the place that opens it. */
    private void placed(String opening, Element element) {
        DateFinder.find(opening, language).stream()
                .filter(mention -> mention.full() && possible.test(mention.date()))
                .filter(mention -> ShownDates.placed(mention, opening))
                .forEach(mention -> placed.add(new Shown(mention, opening, element)));
    }

    private void read(TextNode node) {
        String text = node.getWholeText();
        Element parent = node.parentNode() instanceof Element element ? element : null;
        if (parent == null || text.length() < 6 || text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        if (text.length() > LONGEST) {
            placed(Plain.spaced(text.substring(0, LONGEST)), parent);
            return;
        }
        // A label may stand in an element of its own before the date.
        Element before = parent.previousElementSibling();
        String label = before == null || before.ownText().length() > 40 ? "" : before.ownText() + " ";
        String own = label + Plain.spaced(text);
        String whole = own + ' ' + after(node);
        for (DateMention mention : DateFinder.find(whole, language)) {
            if (mention.full() && mention.start() < Math.min(LABEL, own.length()) && possible.test(mention.date())) {
                shown.add(new Shown(mention, whole, parent));
            }
        }
    }
}
