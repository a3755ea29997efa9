package org.newsarchive.extract.metadata;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Clue;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Evidence.Rejected;
import org.newsarchive.article.Role;

/**
 * Finds the day that a lead tells by its weekday alone, by the newest full date in the captions, where it falls on that
 * weekday, its morrow, or, in the lead picture's caption, its eve. Archive pictures are older; that one of them falls on the
 * weekday too is one chance in seven and proves nothing.
 */
final class WeekdayInference {
    private static final WordSet OTHER_WEEKS = Lexicon.of("weekday-other");
    private static final int LEAD_PARAGRAPHS = 3;
    private static final int QUOTED_WORDS = 4;
    /** Days after a weekday on which its eve falls again. */
    private static final int EVE = 6;

    private final List<Placed> lines;
    private final Optional<String> language;
    private final List<Weekday> weekdays = new ArrayList<>();
    private final List<TextDates.Candidate> captions = new ArrayList<>();
    private final TreeMap<String, Rejected> rejected = new TreeMap<>(Comparator.reverseOrder());

    private WeekdayInference(List<Placed> lines, Optional<String> language) {
        this.lines = lines;
        this.language = language;
    }

    private record Weekday(Placed line, Weekdays.Mention mention) {}

    /** The inferred day with its evidence; empty where the text has too little. */
    static Optional<Evidence> of(List<Placed> lines, Optional<String> language) {
        WeekdayInference inference = new WeekdayInference(lines, language);
        inference.captions();
        if (inference.captions.isEmpty()) {
            return Optional.empty();
        }
        inference.told();
        return inference.infer();
    }

    private void captions() {
        for (Placed line : lines) {
            if (line.role() == Role.CAPTION) {
                DateFinder.find(line.text(), language).stream()
                        .filter(DateMention::full)
                        .forEach(date -> captions.add(new TextDates.Candidate(line, date)));
            }
        }
    }

    /** What the text tells: weekdays in its lead, and dates that are not its own. */
    private void told() {
        int paragraphs = 0;
        for (Placed line : lines) {
            if (line.role() != Role.CAPTION) {
                DateFinder.find(line.text(), language).forEach(date -> reject(line, date));
            }
            if (line.role() == Role.PARAGRAPH && paragraphs++ < LEAD_PARAGRAPHS) {
                Weekdays.find(line.text(), language).stream()
                        .filter(mention -> sameWeek(line.text(), mention))
                        .forEach(mention -> weekdays.add(new Weekday(line, mention)));
            }
        }
    }

    private void reject(Placed line, DateMention date) {
        String why = date.date().month().isEmpty()
                ? "a year alone, told in the text; not a date of the article"
                : "told in the " + line.role().label() + "; not a date of the article";
        rejected.putIfAbsent(date.date().value(), new Rejected(date.date().value(), why));
    }

    private static boolean sameWeek(String text, Weekdays.Mention mention) {
        Tokens before = new Tokens(text.substring(Math.max(0, mention.start() - 20), mention.start()));
        return !OTHER_WEEKS.contains(before.word(before.count() - 1));
    }

    private Optional<Evidence> infer() {
        Optional<LocalDate> newest = captions.stream()
                .flatMap(caption -> caption.mention().date().day().stream())
                .max(Comparator.naturalOrder());
        if (newest.isEmpty() || weekdays.isEmpty()) {
            return Optional.empty();
        }
        LocalDate pictured = newest.get();
        int after = daysAfter(lead(pictured), pictured);
        boolean eve = after == EVE && isOn(captions.get(0), pictured);
        if (after > 1 && !eve) {
            return Optional.empty();
        }
        captions.stream()
                .filter(caption -> !isOn(caption, pictured))
                .forEach(caption -> rejectCaption(caption, pictured));
        String day = pictured.plusDays(eve ? 1 : 0).toString();
        rejected.remove(day);
        return Optional.of(new Evidence(
                "datePublished", day, Confidence.INFERRED, clues(pictured), List.copyOf(rejected.values())));
    }

    /** The first weekday told that the day falls on; the very first told, where it falls on none. */
    private Weekday lead(LocalDate day) {
        return weekdays.stream()
                .filter(weekday -> weekday.mention().day() == day.getDayOfWeek())
                .findFirst()
                .orElse(weekdays.get(0));
    }

    /** How many days after a weekday a day falls; a picture may be taken on the morrow of the event. */
    private static int daysAfter(Weekday weekday, LocalDate day) {
        return Math.floorMod(
                day.getDayOfWeek().getValue() - weekday.mention().day().getValue(), 7);
    }

    private static boolean isOn(TextDates.Candidate caption, LocalDate day) {
        return caption.mention().date().day().equals(Optional.of(day));
    }

    private void rejectCaption(TextDates.Candidate caption, LocalDate day) {
        DayOfWeek weekday = caption.mention().date().day().orElseThrow().getDayOfWeek();
        String why = weekday == day.getDayOfWeek()
                ? "archive picture; a " + name(weekday)
                        + " by chance too, but older: the newest caption on that weekday wins"
                : "archive picture, older than the newest caption; a " + name(weekday);
        String value = caption.mention().date().value();
        rejected.put(value, new Rejected(value, why));
    }

    private List<Clue> clues(LocalDate day) {
        List<Clue> clues = new ArrayList<>();
        Weekday first = lead(day);
        clues.add(new Clue(
                OptionalInt.of(first.line().line()), quote(first, 1), "the lead tells the event by weekday alone"));
        List<TextDates.Candidate> agreeing =
                captions.stream().filter(caption -> isOn(caption, day)).toList();
        TextDates.Candidate caption = agreeing.get(0);
        StringBuilder what = new StringBuilder(
                        caption.equals(captions.get(0)) ? "caption of the lead picture; " : "caption; ")
                .append(day)
                .append(" is a ")
                .append(name(day.getDayOfWeek()))
                .append(agreement(daysAfter(first, day)))
                .append("; the newest full date in the captions");
        agreeing.stream()
                .skip(1)
                .forEach(same -> what.append("; the caption on line ")
                        .append(same.line().line())
                        .append(" has the same date"));
        clues.add(new Clue(OptionalInt.of(caption.line().line()), withPreposition(caption), what.toString()));
        weekdays.stream()
                .filter(weekday -> !weekday.equals(first)
                        && weekday.mention().day() == first.mention().day())
                .forEach(weekday -> clues.add(new Clue(
                        OptionalInt.of(weekday.line().line()),
                        quote(weekday, QUOTED_WORDS),
                        "the same weekday again")));
        return clues;
    }

    private static String agreement(int daysAfter) {
        return daysAfter == 0
                ? ", so it agrees with the lead"
                : daysAfter == 1 ? ", the day after the lead's" : ", the day before the lead's";
    }

    private static String withPreposition(TextDates.Candidate caption) {
        return words(caption.line().text(), caption.mention().start(), 1) + caption.text();
    }

    private static String quote(Weekday weekday, int words) {
        String text = weekday.line().text();
        int start = weekday.mention().start();
        return words(text, start, words)
                + text.substring(start, weekday.mention().end());
    }

    /** The last few words before a place, without crossing the beginning of a sentence. */
    private static String words(String text, int end, int count) {
        int start = end;
        for (int word = 0; word < count && start > 0; word++) {
            int at = start - 1;
            while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
            if (start < end && ".!?".indexOf(text.charAt(Math.max(0, start - 2))) >= 0) {
                break;
            }
            start = at;
        }
        return text.substring(start, end);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
