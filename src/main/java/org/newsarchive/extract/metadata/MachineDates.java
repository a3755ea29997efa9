package org.newsarchive.extract.metadata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.newsarchive.article.PartialDate;

/** Reads dates written for machines: ISO 8601 and its near misses, RFC 822, seconds and milliseconds of the Unix epoch. */
public final class MachineDates {
    private static final int LONGEST = 80;
    private static final long EARLIEST = LocalDate.of(1990, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    private static final long LATEST = LocalDate.of(2100, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);

    private MachineDates() {}

    /** The date, with the local day, time and offset as written; nothing is converted. A midnight without offset is no time. */
    public static Optional<PartialDate> parse(String text) {
        String value = text.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            return Optional.empty();
        }
        if (digits(value, 0, value.length())) {
            return number(value);
        }
        return iso(value)
                .or(() -> DateFinder.find(value, Optional.empty()).stream()
                        .filter(DateMention::full)
                        .map(DateMention::date)
                        .findFirst());
    }

    private static boolean digits(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }

    private static Optional<PartialDate> number(String digits) {
        return switch (digits.length()) {
            case 8, 12, 14 -> iso(digits);
            case 10 -> instant(Long.parseLong(digits));
            case 13 -> instant(Long.parseLong(digits) / 1000);
            default -> Optional.empty();
        };
    }

    private static Optional<PartialDate> instant(long seconds) {
        return seconds < EARLIEST || seconds > LATEST
                ? Optional.empty()
                : PartialDate.parse(Instant.ofEpochSecond(seconds).toString());
    }

    /** 2023-12-22, 20231222T183400Z, 2023-12-22 18:34:00.123 +0100, 2023-12-22T18:34:00+01. */
    private static Optional<PartialDate> iso(String value) {
        boolean compact = value.length() >= 8 && digits(value, 0, 8);
        boolean hyphens = value.length() >= 7 && digits(value, 0, 4) && value.charAt(4) == '-' && digits(value, 5, 7);
        if (!compact && !hyphens) {
            return Optional.empty();
        }
        if (!compact && (value.length() == 7 || value.length() < 10)) {
            return PartialDate.parse(value);
        }
        String day = compact
                ? value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, 8)
                : value.substring(0, 10);
        String rest = value.substring(compact ? 8 : 10);
        Optional<PartialDate> whole = PartialDate.parse(day + clock(rest));
        return whole.or(() -> PartialDate.parse(day));
    }

    private static String clock(String rest) {
        int at = 0;
        while (at < rest.length()
                && (rest.charAt(at) == 'T'
                        || rest.charAt(at) == 't'
                        || rest.charAt(at) == ' '
                        || rest.charAt(at) == ',')) {
            at++;
        }
        StringBuilder time = new StringBuilder(6);
        int i = at;
        while (i < rest.length()
                && time.length() < 6
                && (Character.isDigit(rest.charAt(i)) || (rest.charAt(i) == ':' && time.length() % 2 == 0))) {
            if (rest.charAt(i) != ':') {
                time.append(rest.charAt(i));
            }
            i++;
        }
        if (time.length() < 4 || time.length() == 5) {
            return "";
        }
        String clock = "T" + time.substring(0, 2) + ":" + time.substring(2, 4)
                + (time.length() == 6 ? ":" + time.substring(4) : "");
        while (i < rest.length()
                && (rest.charAt(i) == '.' || rest.charAt(i) == ',' || Character.isDigit(rest.charAt(i)))) {
            i++;
        }
        String zone = zone(rest.substring(i).strip(), clock);
        boolean placeholder = zone.isEmpty() && (clock.equals("T00:00") || clock.equals("T00:00:00"));
        return placeholder ? "" : clock + zone;
    }

    private static String zone(String text, String clock) {
        Zones.Found zone = text.isEmpty() ? null : Zones.at(new Tokens(text), 0, "2000-01-01" + clock);
        return zone == null ? "" : zone.offset();
    }
}
