package org.newsarchive.page;

import java.util.List;
import java.util.Optional;

/**
 * Articles listed by date: all of an author, topic, publication or place, or of a year, month or day.
 *
 * @param path where it stands
 * @param shelf what it is a list of
 * @param name the author, topic, publication or place; empty for the whole archive
 * @param notes what is known of the author, as printed
 * @param stretch the part of the list that this page shows, where it shows one
 * @param detail how much it says of each article
 * @param total how many articles the list (or this part of it) has
 * @param cards the articles shown, the newest first
 * @param parts the parts of the list that have their own pages
 * @param up the list that this one is part of
 * @param earlier the part before this one
 * @param later the part after this one
 * @param feed the feed of the list, if it has one
 */
public record ListPage(
        SitePath path,
        Shelf shelf,
        Optional<String> name,
        List<String> notes,
        Optional<Part> stretch,
        Detail detail,
        int total,
        List<ArticleCard> cards,
        List<Part> parts,
        Optional<SitePath> up,
        Optional<Part> earlier,
        Optional<Part> later,
        Optional<SitePath> feed)
        implements HtmlPage {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** Copies the lists. */
    public ListPage {
        notes = List.copyOf(notes);
        cards = List.copyOf(cards);
        parts = List.copyOf(parts);
    }

    /** The same list under a name, with notes and a feed. */
    ListPage named(String title, List<String> remarks, Optional<SitePath> at) {
        return new ListPage(
                path, shelf, Optional.of(title), remarks, stretch, detail, total, cards, parts, up, earlier, later, at);
    }

    /** The same list with only some of its articles and links to its parts. */
    ListPage cutTo(List<ArticleCard> some, List<Part> pieces) {
        return new ListPage(path, shelf, name, notes, stretch, detail, total, some, pieces, up, earlier, later, feed);
    }

    /** The first characters of a date that articles stand under as a heading: their months, years where most months have a single one, or none. */
    public int heading() {
        if (cards.size() < total
                || stretch.flatMap(Part::period)
                        .filter(p -> p.value().length() > YEAR)
                        .isPresent()) {
            return 0;
        }
        return cards.size() >= 2 * periods(MONTH) ? MONTH : cards.size() >= 2 * periods(YEAR) ? YEAR : 0;
    }

    private long periods(int length) {
        return cards.stream()
                .flatMap(card -> card.date().stream())
                .map(date ->
                        date.value().substring(0, Math.min(length, date.value().length())))
                .distinct()
                .count();
    }

    /** Whether the articles' publications are said: not where the list is of one. */
    public boolean tellsPublication() {
        return shelf != Shelf.PUBLICATIONS;
    }

    /** Whether an article's authors are said: not where the list is of the only one. */
    public boolean tellsAuthors(ArticleCard card) {
        return shelf != Shelf.AUTHORS || card.authors().size() > 1;
    }

    /** How much a list says of each article. */
    public enum Detail {
        /** Everything, and what reference managers read. */
        FULL,
        /** Date, headline, publication and authors: enough for a script to make what reference managers read. */
        CONCISE,
        /** Date and headline. */
        BRIEF
    }

    @Override
    public String template() {
        return "list";
    }
}
