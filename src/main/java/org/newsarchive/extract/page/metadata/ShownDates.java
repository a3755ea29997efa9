package org.newsarchive.extract.page.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.newsarchive.article.PartialDate;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;
import org.newsarchive.extract.metadata.MachineDates;
import org.newsarchive.extract.page.metadata.Seen.Kind;

/** Weighs the dates that a page shows: those near the headline most, those in lists of other articles least. */
final class ShownDates {
    /** The weight from which a shown date stands near the headline. */
    static final double PRINTED = 0.9;

    private static final double BESIDE = 1.6;
    private static final double FAR = 0.25;
    private static final double LISTED = 0.5;
    private static final double UNMARKED = 0.6;
    private static final int MOST_TEXT = 1500;
    private static final int SHORT = 90;
    private static final int LONG = 400;
    /** The longest text of a calendar's leaf, whose day, month and year stand in elements of their own. */
    private static final int LEAF = 24;
    /** A column of as many days is a list of other articles. */
    private static final int LIST = 3;
    /** As many elements stand between the heading of a teaser and its date. */
    private static final int UNDER = 4;
    /** As many elements stand between a date over the headline and the headline. */
    private static final int JUST = 10;

    /** The place before the date that opens a report: "Karlsruhe, (12. November 2021). " */
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L} .'’-]{2,28}, ?\\(?");

    private static final Pattern PLACED = Pattern.compile("\\)? ?[.:–—/-].*|\\).*");

    private final Survey survey;
    private final Optional<String> language;
    private final List<Integer> headlines;
    private final Predicate<PartialDate> possible;
    private final Map<String, Set<String>> columns = new HashMap<>();
    private final List<Shown> shown = new ArrayList<>();

    /**
     * A date that an element shows.
     *
     * @param extra what its form and its cue add to the weight of its place
     * @param updated whether it is said to be of a change
     */
    private record Shown(Seen seen, PartialDate date, double extra, boolean updated, String text, String what) {}

    /** @param headlines where the headline stands, in the survey's order; empty where nothing shows it */
    ShownDates(Survey survey, Optional<String> language, List<Integer> headlines, Predicate<PartialDate> possible) {
        this.survey = survey;
        this.language = language;
        this.headlines = headlines;
        this.possible = possible;
    }

    /** Adds what is shown to the dates of publication and change; true where some of it does not belong to a list of other articles. */
    boolean weigh(Choice<PartialDate> published, Choice<PartialDate> modified) {
        survey.seen.forEach(this::read);
        for (Shown one : shown) {
            (one.updated() ? modified : published)
                    .add(
                            one.date(),
                            DateChoice.key(one.date()),
                            place(one.seen()) + one.extra(),
                            one.text(),
                            one.what(),
                            one.seen().element());
        }
        return shown.stream().anyMatch(one -> !ofOthers(one.seen()));
    }

    private void read(Seen seen) {
        boolean dated = seen.kind() == Kind.TIME
                || seen.kind() == Kind.LINE
                || seen.kind() == Kind.PARAGRAPH
                || (seen.kind() == Kind.DEK && seen.text().length() <= SHORT)
                || seen.kind() == Kind.DATE
                || seen.kind() == Kind.BYLINE
                || seen.kind() == Kind.CUED
                || seen.kind() == Kind.AUTHOR;
        if (!dated || seen.text().length() > MOST_TEXT || survey.inList(seen.element())) {
            return;
        }
        String names = seen.mark() + ' ' + seen.element().attr("itemprop").toLowerCase(Locale.ROOT);
        boolean update = names.contains("modif") || names.contains("update");
        List<DateMention> mentions = mentions(seen);
        String machine = machine(seen.element());
        boolean clear = machine.length() > 7 && (machine.charAt(4) == '-' || mentions.isEmpty());
        if (clear && mentions.size() <= 1) {
            boolean sure = names.contains("publi") || seen.element().hasAttr("pubdate");
            boolean updated = update || (mentions.size() == 1 && mentions.get(0).cue() == DateMention.Cue.UPDATED);
            Optional<PartialDate> stated = MachineDates.parse(machine).filter(possible);
            stated.ifPresent(date -> add(seen, date, sure ? 1 : 0.4, updated, machine, "time element"));
            // What readers are shown of a moment in the time of Greenwich is local, and may be another day.
            boolean another = stated.isPresent()
                    && stated.get().value().endsWith("Z")
                    && mentions.stream()
                            .noneMatch(mention -> DateChoice.key(mention.date()).equals(DateChoice.key(stated.get())));
            if (!another) {
                return;
            }
        }
        for (DateMention mention : mentions) {
            if (mention.full() && possible.test(mention.date())) {
                boolean updated =
                        mention.cue() == DateMention.Cue.UPDATED || (update && mention.cue() == DateMention.Cue.NONE);
                double extra = mention.cue() == DateMention.Cue.PUBLISHED ? 0.6 : 0;
                add(seen, mention.date(), extra, updated, seen.text(), "shown on the page");
            }
        }
    }

    private void add(Seen seen, PartialDate date, double extra, boolean updated, String text, String what) {
        boolean again = seen.kind() == Kind.CUED
                && shown.stream().anyMatch(one -> DateChoice.key(one.date()).equals(DateChoice.key(date)));
        if (again) {
            return;
        }
        shown.add(new Shown(seen, date, extra, updated, text, what));
        String column = column(seen);
        if (!column.isEmpty()) {
            columns.computeIfAbsent(column, name -> new HashSet<>()).add(DateChoice.key(date));
        }
    }

    /** What the elements of one column of dates have in common; "" where nothing names it. */
    private static String column(Seen seen) {
        Element element = seen.element();
        Element parent = element.parent();
        String mark = seen.mark().isBlank() && parent != null ? '/' + Marks.mark(parent) : seen.mark();
        String name = mark.replaceAll("[0-9]+", "").strip();
        return name.length() < 2 ? "" : element.normalName() + ' ' + name;
    }

    private static String machine(Element element) {
        String machine = element.attr("datetime");
        machine = machine.isEmpty() ? element.attr("content") : machine;
        return machine.isEmpty()
                        && element.childrenSize() == 0
                        && element.ownText().isEmpty()
                ? element.attr("title")
                : machine;
    }

    /** The dates that an element shows; of a long text only the one that opens it. */
    private List<DateMention> mentions(Seen seen) {
        String text = seen.text();
        boolean marked = seen.kind() != Kind.PARAGRAPH && seen.kind() != Kind.LINE && seen.kind() != Kind.DEK;
        if (text.length() <= (marked ? LONG : SHORT)) {
            List<DateMention> found = DateFinder.find(text, language).stream()
                    .filter(mention -> marked || stands(mention, text))
                    .toList();
            boolean leaf = text.length() <= LEAF && seen.element().childrenSize() > 1;
            return seen.kind() == Kind.DATE && found.isEmpty() && leaf
                    ? DateFinder.find(parted(seen.element()), language)
                    : found;
        }
        return DateFinder.find(text.substring(0, SHORT), language).stream()
                .filter(mention -> mention.start() < 2 || placed(mention, text))
                .toList();
    }

    /** Whether a date stands behind the place that opens a report. */
    static boolean placed(DateMention mention, String text) {
        return PLACE.matcher(text).region(0, mention.start()).matches()
                && PLACED.matcher(text)
                        .region(mention.end(), Math.min(text.length(), SHORT))
                        .matches();
    }

    private static String parted(Element element) {
        return element.nodeStream(TextNode.class).map(TextNode::text).collect(Collectors.joining(" "));
    }

    /** Whether a date is what a line is there for, and not told in a sentence. */
    private static boolean stands(DateMention mention, String text) {
        return mention.cue() != DateMention.Cue.NONE
                || mention.start() < 2
                || 3 * (mention.end() - mention.start()) >= text.length();
    }

    private double place(Seen seen) {
        double place = ofOthers(seen) ? LISTED : near(seen);
        return seen.kind() == Kind.LINE || seen.kind() == Kind.PARAGRAPH ? UNMARKED * place : place;
    }

    /** Whether a date belongs to a list of other articles. */
    private boolean ofOthers(Seen seen) {
        return columns.getOrDefault(column(seen), Set.of()).size() >= LIST
                && (near(seen) < BESIDE || beforeHeadline(seen) || underTeaser(seen));
    }

    private boolean beforeHeadline(Seen seen) {
        return headlines.stream().noneMatch(order -> order - seen.order() < JUST);
    }

    /** Whether the heading of another article stands right before a date. */
    private boolean underTeaser(Seen seen) {
        return survey.seen.stream()
                .anyMatch(heading -> heading.kind() == Kind.SUBHEADING
                        && heading.order() < seen.order()
                        && seen.order() - heading.order() <= UNDER
                        && !headlines.contains(heading.order())
                        && headlines.stream().anyMatch(order -> order < heading.order()));
    }

    private double near(Seen seen) {
        double best = FAR;
        for (int headline : headlines) {
            int distance = seen.order() - headline;
            best = Math.max(
                    best, distance > -25 && distance < 60 ? BESIDE : distance > -60 && distance < 150 ? PRINTED : FAR);
        }
        return best;
    }
}
