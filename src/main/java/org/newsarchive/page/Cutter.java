package org.newsarchive.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsarchive.article.PartialDate;

/**
 * Cuts a long list into pages by date: years, where a year is too long its months, where a month is too long its days. What
 * cannot be cut finer by date is cut by the first letters of the articles' names, which are fixed once. So a page keeps its
 * place for good, and its content when articles of other dates or names are added; one that grows too long leads to its parts.
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
        groups.forEach((key, group) -> parts.add(part(key, level, group.size())));
        List<List<ArticleCard>> contents = List.copyOf(groups.values());
        for (int i = 0; i < parts.size(); i++) {
            page(parts.get(i), contents.get(i), level, up, neighbour(parts, i - 1), neighbour(parts, i + 1), always);
        }
        return parts;
    }

    /** Parts by the first letters of the articles' names, the last first. */
    private List<Part> initials(Part part, List<ArticleCard> cards) {
        int shared = cards.stream()
                .map(card -> card.path().slug())
                .reduce(Cutter::shared)
                .orElse("")
                .length();
        Map<String, List<ArticleCard>> groups = new TreeMap<>(Comparator.reverseOrder());
        for (ArticleCard card : cards) {
            String name = card.path().slug();
            int end = Math.min(name.length(), name.offsetByCodePoints(shared, shared < name.length() ? 1 : 0));
            groups.computeIfAbsent(name.substring(0, end), i -> new ArrayList<>())
                    .add(card);
        }
        String place = part.path().value().replaceFirst("(_[^/]*)?\\.html$", "");
        List<Part> parts = new ArrayList<>();
        groups.forEach((initials, group) -> parts.add(
                new Part(part.period(), initials, new SitePath(place + "_" + initials + ".html"), group.size())));
        List<List<ArticleCard>> contents = List.copyOf(groups.values());
        for (int i = 0; i < parts.size(); i++) {
            boolean last = parts.size() == 1;
            List<Part> finer =
                    contents.get(i).size() > MOST && !last ? initials(parts.get(i), contents.get(i)) : List.of();
            add(parts.get(i), contents.get(i), finer, part.path(), neighbour(parts, i + 1), neighbour(parts, i - 1));
        }
        return parts;
    }

    private static String shared(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        boolean halved = end > 0 && Character.isHighSurrogate(one.charAt(end - 1));
        return one.substring(0, halved ? end - 1 : end);
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
        List<Part> finer = List.of();
        if (dated && level + 1 < LENGTHS.length && (cards.size() > MOST || months)) {
            finer = parts(cards, level + 1, part.path(), always && level == 0);
        } else if (cards.size() > MOST) {
            finer = initials(part, cards);
        }
        add(part, cards, finer, up, earlier, later);
    }

    private void add(
            Part part,
            List<ArticleCard> cards,
            List<Part> finer,
            SitePath up,
            Optional<Part> earlier,
            Optional<Part> later) {
        pages.add(new ListPage(
                part.path(),
                whole.shelf(),
                whole.name(),
                List.of(),
                Optional.of(part),
                whole.detail(),
                cards.size(),
                cards.size() > MOST && !finer.isEmpty() ? List.of() : cards,
                finer,
                Optional.of(up),
                earlier,
                later,
                Optional.empty()));
    }

    private Part part(String key, int level, int count) {
        // A date coarser than its siblings gets a name that none of them has.
        String name = key.isEmpty() ? "undated" : key.length() < LENGTHS[level] ? key + "-00" : key;
        SitePath path = new SitePath(base + "/" + name + ".html");
        Optional<PartialDate> period = key.isEmpty() ? Optional.empty() : Optional.of(new PartialDate(key));
        return new Part(period, "", path, count);
    }

    /** The part before or after, without its count: a page need not change with its neighbour. */
    private static Optional<Part> neighbour(List<Part> parts, int index) {
        if (index < 0 || index >= parts.size() || parts.get(index).period().isEmpty()) {
            return Optional.empty();
        }
        Part part = parts.get(index);
        return Optional.of(new Part(part.period(), part.initials(), part.path(), 0));
    }

    private static String key(ArticleCard card, int length) {
        if (card.date().isEmpty()) {
            return "";
        }
        String date = card.date().get().value();
        return date.substring(0, Math.min(length, date.length()));
    }
}
