package org.newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsarchive.article.PartialDate;

/**
 * Cuts a long list into pages by date: years, where a year is too long its months, where a month is too long its days. What
 * cannot be cut finer is numbered from the oldest. So a page keeps its place and content when articles of other dates are added.
 */
final class Cutter {
    /** The most articles on one page. */
    static final int MOST = 200;
    /** How many of the newest stand on the first page of a list that is cut. */
    private static final int NEWEST = 50;

    private static final int[] LENGTHS = {4, 7, 10};

    private final ListPage whole;
    private final String base;
    private final List<ListPage> pages = new ArrayList<>();

    /** A cutter for the list that {@code whole} shows, into pages under {@code base}. */
    Cutter(ListPage whole, String base) {
        this.whole = whole;
        this.base = base;
    }

    /** The list's own page and those of its parts, if it needs any. */
    List<ListPage> cut() {
        if (whole.cards().size() <= MOST) {
            return List.of(whole);
        }
        List<Part> years = parts(whole.cards(), 0, whole.path(), false);
        pages.add(0, whole.cutTo(whole.cards().subList(0, NEWEST), years));
        return pages;
    }

    /** Pages for every year and month, whatever their length; returns the years' parts. */
    List<Part> cutAlways() {
        return parts(whole.cards(), 0, whole.path(), true);
    }

    List<ListPage> pages() {
        return pages;
    }

    private List<Part> parts(List<ArticleCard> cards, int level, SitePath up, boolean always) {
        Map<String, List<ArticleCard>> groups = new TreeMap<>();
        for (ArticleCard card : cards) {
            groups.computeIfAbsent(key(card, LENGTHS[level]), k -> new ArrayList<>())
                    .add(card);
        }
        List<Part> parts = new ArrayList<>();
        List<List<ArticleCard>> contents = new ArrayList<>();
        groups.forEach((key, group) -> {
            boolean finer = level + 1 < LENGTHS.length && key.length() == LENGTHS[level];
            int pieces = finer ? 1 : (group.size() + MOST - 1) / MOST;
            for (int piece = 0; piece < pieces; piece++) {
                // Numbered from the oldest, which stands last.
                int to = group.size() - piece * MOST;
                int from = pieces == 1 ? 0 : Math.max(0, to - MOST);
                parts.add(part(key, level, pieces == 1 ? 0 : piece + 1, to - from));
                contents.add(group.subList(from, to));
            }
        });
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            page(part, contents.get(i), level, up, neighbour(parts, i - 1), neighbour(parts, i + 1), always);
        }
        return parts;
    }

    private void page(
            Part part,
            List<ArticleCard> cards,
            int level,
            SitePath up,
            Optional<Part> earlier,
            Optional<Part> later,
            boolean always) {
        boolean dated =
                part.period().map(p -> p.value().length() == LENGTHS[level]).orElse(false);
        boolean months = always
                && level == 0
                && dated
                && cards.stream().anyMatch(c -> key(c, 7).length() == 7);
        boolean cut = cards.size() > MOST || months;
        List<Part> finer = cut ? parts(cards, level + 1, part.path(), always && level == 0) : List.of();
        pages.add(new ListPage(
                part.path(),
                whole.shelf(),
                whole.name(),
                List.of(),
                Optional.of(part),
                whole.detail(),
                cards.size(),
                cards.size() > MOST ? List.of() : cards,
                finer,
                Optional.of(up),
                earlier,
                later,
                Optional.empty()));
    }

    private Part part(String key, int level, int number, int count) {
        // A date coarser than its siblings gets a name that none of them has.
        String name = key.isEmpty() ? "undated" : key.length() < LENGTHS[level] ? key + "-00" : key;
        SitePath path = new SitePath(base + "/" + name + (number == 0 ? "" : "-p" + number) + ".html");
        Optional<PartialDate> period = key.isEmpty() ? Optional.empty() : Optional.of(new PartialDate(key));
        return new Part(period, number, path, count);
    }

    /** The part before or after, without its count: a page need not change with its neighbour. */
    private static Optional<Part> neighbour(List<Part> parts, int index) {
        if (index < 0 || index >= parts.size() || parts.get(index).period().isEmpty()) {
            return Optional.empty();
        }
        Part part = parts.get(index);
        return Optional.of(new Part(part.period(), part.number(), part.path(), 0));
    }

    private static String key(ArticleCard card, int length) {
        return card.date()
                .map(PartialDate::value)
                .map(v -> v.substring(0, Math.min(length, v.length())))
                .orElse("");
    }
}
