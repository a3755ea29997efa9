package org.newsarchive.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date with the precision that its source gives (ISO 8601, reduced precision): {@code 2017}, {@code 2017-10},
 * {@code 2017-10-16}, {@code 2017-10-16T09:00} or {@code 2017-10-16T09:00:30+03:00}.
 *
 * @param value the date in that form; nothing is filled in that the source does not state
 */
public record PartialDate(String value) implements Comparable<PartialDate> {
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?");

    /** Rejects what is not a date of the calendar. */
    public PartialDate {
        boolean plain = hasForm(value, "0000-00-00") || hasForm(value, "0000-00") || hasForm(value, "0000");
        if (!plain && !MOMENT.matcher(value).matches()) {
            throw new DateTimeException("not an ISO 8601 date: " + value);
        }
        if (value.length() >= 10) {
            LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
        } else if (value.length() >= 7) {
            YearMonth.of(number(value, 0, 4), number(value, 5, 7));
        }
        if (value.length() > 10) {
            DateTimeFormatter.ISO_DATE_TIME.parse(value);
        }
    }

    /** Whether a text has digits where a pattern has, and the same elsewhere: an archive has a date an article, and a regex is slow. */
    private static boolean hasForm(String text, String pattern) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (pattern.charAt(i) == '0' ? c < '0' || c > '9' : c != pattern.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** A date known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The date in {@code text}, if it is one in the form of {@link #value}. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return Optional.of(new PartialDate(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The year, always known. */
    public Year year() {
        return Year.of(number(value, 0, 4));
    }

    /** The month, where the source states it. */
    public Optional<YearMonth> month() {
        return value.length() < 7
                ? Optional.empty()
                : Optional.of(YearMonth.of(number(value, 0, 4), number(value, 5, 7)));
    }

    /** The local day, where the source states it. */
    public Optional<LocalDate> day() {
        return value.length() < 10
                ? Optional.empty()
                : Optional.of(LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10)));
    }

    /** The value without the time of day. */
    public String upToDay() {
        return upTo(10);
    }

    /** The value without the day. */
    public String upToMonth() {
        return upTo(7);
    }

    private String upTo(int length) {
        return value.substring(0, Math.min(length, value.length()));
    }

    /** Orders by the written value: by local time, and a coarser date before the finer ones within it. */
    @Override
    public int compareTo(PartialDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
