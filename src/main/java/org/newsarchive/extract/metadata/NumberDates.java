package org.newsarchive.extract.metadata;

import org.jspecify.annotations.Nullable;

/** Dates that are written in numbers alone, or with the characters for year, month and day. */
final class NumberDates {
    private final Tokens tokens;
    private final String language;
    private final DateOrder order;

    NumberDates(Tokens tokens, String language, DateOrder order) {
        this.tokens = tokens;
        this.language = language;
        this.order = order;
    }

    /** The year at token i, month and day; null where they do not follow. */
    @Nullable
    DateShape yearFirst(int year, int i) {
        if (!tokens.isMarkOf(i + 1, "-/.–")
                || !tokens.isNumber(i + 2, 1, 2)
                || !tokens.isMarkOf(i + 3, "-/.–")
                || !tokens.isNumber(i + 4, 1, 2)) {
            return null;
        }
        int month = tokens.value(i + 2);
        int day = tokens.value(i + 4);
        String calendar = calendar(year);
        return Calendars.isPlausible(year, calendar) && Calendars.day(year, month, day, calendar) != null
                ? new DateShape(
                        year,
                        month,
                        day,
                        calendar,
                        false,
                        tokens.isMark(i + 5, '.') && language.equals("hu") ? i + 6 : i + 5)
                : null;
    }

    /** 2023年12月22日 and 2023년 12월 22일. */
    @Nullable
    DateShape ideographic(int year, int i) {
        if (!tokens.begins(i + 1, '年') && !tokens.begins(i + 1, '년')) {
            return null;
        }
        boolean month = tokens.isNumber(i + 2, 1, 2) && (tokens.begins(i + 3, '月') || tokens.begins(i + 3, '월'));
        if (!month || tokens.value(i + 2) > 12 || tokens.value(i + 2) == 0 || year > Calendars.LATEST) {
            return null;
        }
        boolean day = tokens.isNumber(i + 4, 1, 2)
                && (tokens.begins(i + 5, '日') || tokens.begins(i + 5, '일') || tokens.begins(i + 5, '號'));
        return day
                ? new DateShape(year, tokens.value(i + 2), tokens.value(i + 4), "", false, i + 6)
                : new DateShape(year, tokens.value(i + 2), 0, "", false, i + 4);
    }

    /** 令和5年12月22日, from the year of the era at token i. */
    @Nullable
    DateShape era(int i) {
        boolean year = tokens.begins(i + 1, '年') && tokens.isWord(i - 1);
        int gregorian = year ? Calendars.era(tokens.word(i - 1), tokens.value(i)) : 0;
        return gregorian == 0 ? null : ideographic(gregorian, i);
    }

    /** Two numbers and a year, from token i on; null where they make no date. */
    @Nullable
    DateShape numeric(int i) {
        boolean dots = tokens.isMark(i + 1, '.');
        if (!tokens.isMarkOf(i + 1, "./-–")
                || !tokens.isNumber(i + 2, 1, 2)
                || !tokens.isMarkOf(i + 3, "./-–")
                || dots != tokens.isMark(i + 3, '.')) {
            return null;
        }
        int first = tokens.value(i);
        int second = tokens.value(i + 2);
        boolean whole = tokens.isNumber(i + 4, 4, 4);
        boolean pairs = tokens.isNumber(i + 4, 2, 2)
                && tokens.isNumber(i, 1, 2)
                && (tokens.isNumber(i + 2, 2, 2) || (dots && tokens.isMark(i - 1, ',')))
                && tokens.glued(i + 3);
        if (!(whole || pairs)
                || (tokens.isMarkOf(i + 5, "./-") && tokens.glued(i + 4) && tokens.isNumber(i + 6, 1, 9))) {
            return null;
        }
        int year = whole ? tokens.value(i + 4) : Calendars.ofTwoDigits(tokens.value(i + 4));
        String calendar = whole ? calendar(year) : "";
        if (!Calendars.isPlausible(year, calendar)) {
            return null;
        }
        boolean dayFirst = dots || order == DateOrder.DAY_FIRST;
        int day = dayFirst ? first : second;
        int month = dayFirst ? second : first;
        if (month > 12 && day <= 12) {
            int swap = day;
            day = month;
            month = swap;
        }
        boolean open = !dots && first <= 12 && second <= 12 && first != second;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31
                ? new DateShape(year, month, day, calendar, open, i + 5)
                : null;
    }

    /** Which calendar a year in numbers is of: so early ones are the Iranian calendar's. */
    private static String calendar(int year) {
        return year > 1300 && year < Calendars.EARLIEST ? "fa-jalali" : "";
    }
}
