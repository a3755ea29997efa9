package org.newsarchive.extract.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsarchive.article.Evidence;
import org.newsarchive.article.Evidence.Clue;
import org.newsarchive.article.Evidence.Confidence;
import org.newsarchive.article.Evidence.Rejected;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.DateMention;
import org.newsarchive.extract.metadata.Weekdays;

/**
 * The day of publication where no line states it: the lead names the weekday of its event, and a caption the full date. Of
 * the captions' dates that fall on that weekday the newest wins; a weekday agrees by chance one time in seven.
 */
final class InferredDate {
    private static final int LEAD = 3;

    private final Draft draft;
    private final Body body;
    private final Optional<String> language;
    private final List<Dated> days = new ArrayList<>();
    private final List<Dated> years = new ArrayList<>();

    private InferredDate(Draft draft, Body body, Optional<String> language) {
        this.draft = draft;
        this.body = body;
        this.language = language;
    }

    private record Dated(int block, DateMention mention, String text) {
        LocalDate day() {
            return mention.date().day().orElseThrow();
        }

        String quote() {
            return text.substring(before(text, mention.start()), mention.end());
        }
    }

    private record Named(int block, DayOfWeek day, String quote) {}

    /** The evidence for {@code datePublished}; empty where nothing allows to infer it. */
    static Optional<Evidence> of(Draft draft, Body body, Optional<String> language) {
        return new InferredDate(draft, body, language).infer();
    }

    private Optional<Evidence> infer() {
        for (int i = 0; i < draft.size(); i++) {
            boolean caption = draft.is(i, Role.CAPTION);
            boolean paragraph = draft.verdict(i).orElseThrow().role().place() == Role.Place.BODY;
            if ((!caption && !paragraph)
                    || draft.verdict(i).orElseThrow().twin().isPresent()) {
                continue;
            }
            for (DateMention mention : DateFinder.find(draft.text(i), language)) {
                if (mention.full() && caption) {
                    days.add(new Dated(i, mention, draft.text(i)));
                } else if (!mention.full()) {
                    years.add(new Dated(i, mention, draft.text(i)));
                }
            }
        }
        List<Named> weekdays = weekdays();
        if (weekdays.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek wanted = weekdays.get(0).day();
        Optional<Dated> best = days.stream()
                .max((a, b) -> a.day().equals(b.day())
                        ? Integer.compare(b.block(), a.block())
                        : a.day().compareTo(b.day()));
        return best.filter(d -> d.day().getDayOfWeek() == wanted).map(d -> evidence(d, weekdays));
    }

    private List<Named> weekdays() {
        List<Named> found = new ArrayList<>();
        for (int n = 0; n < Math.min(LEAD, body.paragraphs().size()); n++) {
            int i = body.paragraphs().get(n);
            String text = draft.text(i);
            for (Weekdays.Mention mention : Weekdays.find(text, language)) {
                if (found.size() < 3
                        && (found.isEmpty() || found.get(0).day() == mention.day())
                        && (found.isEmpty() || found.get(found.size() - 1).block() != i)) {
                    found.add(
                            new Named(i, mention.day(), text.substring(before(text, mention.start()), mention.end())));
                }
            }
        }
        return found;
    }

    /** Where the small word before a place begins: "on Monday". */
    private static int before(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - start > 0 && end - start <= 3 && end < at ? start : at;
    }

    private Evidence evidence(Dated best, List<Named> weekdays) {
        String value = best.day().toString();
        List<Clue> clues = new ArrayList<>();
        clues.add(clue(weekdays.get(0).block(), weekdays.get(0).quote(), "the lead tells the event by weekday alone"));
        StringBuilder what =
                new StringBuilder(body.paragraphs().get(0) > best.block() ? "caption of the lead picture" : "caption");
        what.append("; ")
                .append(value)
                .append(" is a ")
                .append(name(best.day()))
                .append(", so it agrees with the lead; the newest full date in the captions");
        for (Dated other : days) {
            if (other.block() != best.block() && other.day().equals(best.day())) {
                what.append("; the caption on line ")
                        .append(draft.block(other.block()).line())
                        .append(" has the same date");
            }
        }
        clues.add(clue(best.block(), best.quote(), what.toString()));
        for (Named again : weekdays.subList(1, weekdays.size())) {
            clues.add(clue(again.block(), again.quote(), "the same weekday again"));
        }
        List<Rejected> rejected = new ArrayList<>();
        for (Dated other : days) {
            if (!other.day().equals(best.day())
                    && rejected.stream()
                            .noneMatch(r -> r.value().equals(other.day().toString()))) {
                rejected.add(new Rejected(
                        other.day().toString(),
                        "a picture's date, older than the newest caption's; a " + name(other.day())
                                + (other.day().getDayOfWeek() == best.day().getDayOfWeek()
                                        ? " too, but agreeing with the weekday is not enough"
                                        : "")));
            }
        }
        for (Dated year : years) {
            String date = year.mention().date().value();
            if (rejected.stream().noneMatch(r -> r.value().equals(date))) {
                rejected.add(new Rejected(date, "names no day; the text tells of that time"));
            }
        }
        return new Evidence("datePublished", value, Confidence.INFERRED, clues, rejected);
    }

    private Clue clue(int block, String quote, String what) {
        return new Clue(OptionalInt.of(draft.block(block).line()), quote, what);
    }

    private static String name(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
