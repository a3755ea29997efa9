package org.newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans the lists of articles: by date, and by author, topic, publication and place. */
final class ListPages {
    private static final int NAMES = 1_000;

    private ListPages() {}

    static List<HtmlPage> of(Economy economy, List<ArticleCard> newestFirst, Subjects subjects) {
        List<HtmlPage> pages = new ArrayList<>(dates(economy, newestFirst));
        for (Shelf shelf : Shelf.values()) {
            if (shelf != Shelf.DATES) {
                int listed = subjects.on(shelf).stream()
                        .mapToInt(subject -> subject.cards().size())
                        .sum();
                for (Subject subject : subjects.on(shelf)) {
                    List<String> notes = shelf == Shelf.AUTHORS ? subjects.notes(subject) : List.of();
                    pages.addAll(list(economy, subject, notes, listed));
                }
                pages.addAll(names(
                        shelf, subjects.on(shelf).stream().map(Subject::tally).toList()));
            }
        }
        return pages;
    }

    /** Whether a subject has a feed of its own. */
    static boolean hasFeed(Economy economy, Subject subject) {
        return (subject.shelf() == Shelf.AUTHORS || subject.shelf() == Shelf.TOPICS)
                && subject.cards().size() >= economy.leastForFeed();
    }

    private static List<HtmlPage> dates(Economy economy, List<ArticleCard> newestFirst) {
        ListPage whole =
                page(Shelf.DATES, Shelf.DATES.index(), economy.detail(Shelf.DATES, newestFirst.size()), newestFirst);
        Cutter cutter = new Cutter(whole, Shelf.DATES.folder());
        List<Part> parts = cutter.cutAlways();
        Map<SitePath, List<Part>> months = new TreeMap<>();
        cutter.pages().forEach(page -> months.put(page.path(), page.parts()));
        List<DatesPage.Year> years = new ArrayList<>();
        Optional<Part> undated = Optional.empty();
        for (Part part : parts) {
            if (part.period().isEmpty()) {
                undated = undated.or(() -> Optional.of(part));
            } else {
                years.add(0, new DatesPage.Year(part, months.getOrDefault(part.path(), List.of())));
            }
        }
        List<HtmlPage> pages = new ArrayList<>(cutter.pages());
        pages.add(new DatesPage(years, undated));
        return pages;
    }

    private static List<ListPage> list(Economy economy, Subject subject, List<String> notes, int listed) {
        boolean unabridged = economy.whole(subject.shelf(), listed);
        Optional<SitePath> feed = hasFeed(economy, subject) ? Optional.of(subject.feed()) : Optional.empty();
        ListPage whole = page(subject.shelf(), subject.path(), economy.detail(subject.shelf(), listed), subject.cards())
                .named(subject.name(), notes, feed);
        if (unabridged && whole.total() <= economy.longestList()) {
            return List.of(whole);
        }
        if (whole.total() > Cutter.MOST && !unabridged) {
            return List.of(whole.cutTo(subject.cards().subList(0, Cutter.MOST), List.of()));
        }
        return new Cutter(whole, subject.shelf().folder() + "/" + subject.slug().value()).cut();
    }

    private static ListPage page(Shelf shelf, SitePath path, ListPage.Detail detail, List<ArticleCard> cards) {
        return new ListPage(
                path,
                shelf,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                detail,
                cards.size(),
                cards,
                List.of(),
                Optional.of(shelf.index()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<NamesPage> names(Shelf shelf, List<Tally> names) {
        if (names.size() <= NAMES) {
            return List.of(new NamesPage(shelf.index(), shelf, Optional.empty(), names, List.of()));
        }
        Map<String, List<Tally>> initials = new TreeMap<>();
        for (Tally name : names) {
            initials.computeIfAbsent(initial(name), i -> new ArrayList<>()).add(name);
        }
        List<NamesPage> pages = new ArrayList<>();
        List<Tally> letters = new ArrayList<>();
        initials.forEach((initial, group) -> {
            Tally letter =
                    new Tally(initial, new SitePath(shelf.folder() + "/letters/" + initial + ".html"), group.size());
            letters.add(letter);
            pages.add(new NamesPage(letter.path(), shelf, Optional.of(initial), group, List.of()));
        });
        pages.add(new NamesPage(shelf.index(), shelf, Optional.empty(), List.of(), letters));
        return pages;
    }

    private static String initial(Tally name) {
        String slug = name.path().file();
        return slug.substring(0, slug.offsetByCodePoints(0, 1));
    }
}
