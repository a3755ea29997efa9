package org.newsarchive.extract.metadata;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.PartialDate;

/**
 * Finds the dates in a text, in any common language and notation. A date without a year is no date here: nothing in the
 * text says which year it is.
 */
public final class DateFinder {
    private final Tokens tokens;
    private final String language;
    private final DateShapes shapes;
    private final List<DateMention> found = new ArrayList<>();
    private int floor;

    private DateFinder(String text, Optional<String> language) {
        this.tokens = new Tokens(text);
        this.language = language.map(DateFinder::primary).orElse("");
        this.shapes = new DateShapes(tokens, this.language, DateOrder.of(language));
    }

    /**
     * The dates in a text, in their order.
     *
     * @param language the text's BCP 47 tag, where known: it decides between day and month, and between languages whose months share a name
     */
    public static List<DateMention> find(String text, Optional<String> language) {
        return hasDigit(text) ? new DateFinder(text, language).all() : List.of();
    }

    /** Whether a line's first word says what a date is of: "Updated a year ago". */
    public static boolean opensWithCue(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end > 3 && DateCues.cue(Fold.word(line, 0, end)) != null;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && (c <= '9' || (c > 127 && Character.isDigit(c)))) {
                return true;
            }
        }
        return false;
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    private List<DateMention> all() {
        int i = 0;
        while (i <= tokens.lastNumber()) {
            DateShape shape = shapes.at(i);
            i = shape == null ? i + 1 : add(i, shape);
        }
        return found;
    }

    private int add(int first, DateShape shape) {
        if (shape.day() == 0) {
            String month = shape.month() == 0 ? "" : "-" + Times.two(shape.month());
            PartialDate date = new PartialDate(four(shape.year()) + month);
            return close(first, shape.next(), date, Optional.empty(), true);
        }
        LocalDate day = Calendars.day(shape.year(), shape.month(), shape.day(), shape.calendar());
        if (day == null) {
            return first + 1;
        }
        return extend(first, shape, day);
    }

    private int extend(int first, DateShape shape, LocalDate stated) {
        Weekdays.Near near = Weekdays.around(tokens, first, shape.next(), floor, language);
        LocalDate day = shape.open() ? agreeing(stated, near) : stated;
        int from = near == null ? first : Math.min(first, near.first());
        int to = near == null ? shape.next() : Math.max(shape.next(), near.next());
        Times.Found time = Times.after(tokens, to, day.toString());
        if (time == null) {
            time = Times.before(tokens, from, day.toString());
            time = time != null && time.start() < floor ? null : time;
        }
        if (time != null) {
            from = Math.min(from, time.start());
            to = Math.max(to, time.next());
        }
        PartialDate date = new PartialDate(day + (time == null ? "" : time.text()));
        boolean certain = !shape.open() || near != null;
        return close(from, to, date, near == null ? Optional.empty() : Optional.of(near.day()), certain);
    }

    private static LocalDate agreeing(LocalDate stated, Weekdays.@Nullable Near near) {
        if (near == null || stated.getDayOfWeek() == near.day()) {
            return stated;
        }
        LocalDate other = LocalDate.of(stated.getYear(), stated.getDayOfMonth(), stated.getMonthValue());
        return other.getDayOfWeek() == near.day() ? other : stated;
    }

    private int close(int from, int to, PartialDate date, Optional<DayOfWeek> weekday, boolean certain) {
        DateMention.Cue cue = DateCues.before(tokens, from, floor);
        cue = cue == DateMention.Cue.NONE ? DateCues.after(tokens, to) : cue;
        found.add(new DateMention(shapes.start(from), tokens.end(to - 1), date, weekday, cue, certain));
        floor = to;
        return to;
    }

    private static String four(int year) {
        return "0".repeat(Math.max(0, 4 - Integer.toString(year).length())) + year;
    }
}
