package org.newsarchive.extract.metadata;

import org.jspecify.annotations.Nullable;

/** The ways in which day, month and year are put together. */
final class DateShapes {
    private static final Names MONTHS = Names.read("months.txt");
    private static final WordSet ORDINALS = Lexicon.of("ordinal-end");
    private static final WordSet JOINS = Lexicon.of("date-joins");
    private static final int EARLIEST = 1500;
    private static final int LATEST = 2099;

    private final Tokens tokens;
    private final String language;
    private final DateOrder order;

    DateShapes(Tokens tokens, String language, DateOrder order) {
        this.tokens = tokens;
        this.language = language;
        this.order = order;
    }

    /**
     * Numbers that make a date.
     *
     * @param month 0 where the text states only the year
     * @param day 0 where the text states only year and month
     * @param calendar the language of the month's name, which may end in {@code -jalali}; "" in numbers
     * @param open whether day and month could be the other way round
     * @param next the token after the date
     */
    record Shape(int year, int month, int day, String calendar, boolean open, int next) {}

    /** The date that begins at token i; null where none does. */
    @Nullable
    Shape at(int i) {
        if (tokens.isNumber(i, 4, 4)) {
            return year(tokens.value(i), i);
        }
        if (tokens.isNumber(i, 1, 2)) {
            Shape era = era(i);
            return era == null ? day(i) : era;
        }
        return tokens.isWord(i) ? month(i) : null;
    }

    private @Nullable Shape year(int year, int i) {
        if (tokens.isMarkOf(i - 1, "/:") && tokens.glued(i - 1)) {
            return null;
        }
        if (tokens.isMarkOf(i + 1, "-/.–") && tokens.isNumber(i + 2, 1, 2)) {
            Shape numeric = yearFirst(year, i);
            if (numeric != null) {
                return numeric;
            }
        }
        Shape ideographic = ideographic(year, i);
        if (ideographic != null) {
            return ideographic;
        }
        int at = skip(i + 1);
        Shape latvian = yearDayMonth(year, at);
        if (latvian != null) {
            return latvian;
        }
        Names.Found month = name(at);
        if (month != null && plausible(year, month.language())) {
            int next = tokens.isMark(month.next(), '.') ? month.next() + 1 : month.next();
            boolean day = tokens.isNumber(next, 1, 2) && !tokens.isMark(next + 1, ':') && tokens.value(next) <= 31;
            if (day) {
                int end = tokens.isMark(next + 1, '.') ? next + 2 : ordinal(next + 1);
                return new Shape(year, month.number(), tokens.value(next), month.language(), false, end);
            }
            boolean yearFirst = at > i + 1
                    || language.equals("hu")
                    || language.equals("lt")
                    || language.equals("lv")
                    || language.equals("eu");
            return yearFirst ? new Shape(year, month.number(), 0, "", false, month.next()) : null;
        }
        boolean alone =
                year >= 1800 && year <= LATEST && !tokens.isMarkOf(i - 1, "$€£#") && !tokens.isMarkOf(i + 1, "%");
        return alone ? new Shape(year, 0, 0, "", false, i + 1) : null;
    }

    /** 2023. gada 22. decembris. */
    private @Nullable Shape yearDayMonth(int year, int i) {
        if (!tokens.isNumber(i, 1, 2) || tokens.value(i) > 31 || !tokens.isMark(i + 1, '.')) {
            return null;
        }
        Names.Found month = name(i + 2);
        return month == null || !month.language().equals("lv")
                ? null
                : new Shape(year, month.number(), tokens.value(i), "", false, month.next());
    }

    private @Nullable Shape yearFirst(int year, int i) {
        if (!tokens.isNumber(i + 4, 1, 2) || !tokens.isMarkOf(i + 3, "-/.–")) {
            return null;
        }
        int month = tokens.value(i + 2);
        int day = tokens.value(i + 4);
        String calendar = year > 1300 && year < EARLIEST ? "fa-jalali" : "";
        return plausible(year, calendar) && Calendars.day(year, month, day, calendar) != null
                ? new Shape(
                        year,
                        month,
                        day,
                        calendar,
                        false,
                        tokens.isMark(i + 5, '.') && language.equals("hu") ? i + 6 : i + 5)
                : null;
    }

    /** 2023年12月22日 and 2023년 12월 22일. */
    private @Nullable Shape ideographic(int year, int i) {
        if (!tokens.begins(i + 1, '年') && !tokens.begins(i + 1, '년')) {
            return null;
        }
        boolean month = tokens.isNumber(i + 2, 1, 2) && (tokens.begins(i + 3, '月') || tokens.begins(i + 3, '월'));
        if (!month || tokens.value(i + 2) > 12 || tokens.value(i + 2) == 0 || year > LATEST) {
            return null;
        }
        boolean day = tokens.isNumber(i + 4, 1, 2)
                && (tokens.begins(i + 5, '日') || tokens.begins(i + 5, '일') || tokens.begins(i + 5, '號'));
        return day
                ? new Shape(year, tokens.value(i + 2), tokens.value(i + 4), "", false, i + 6)
                : new Shape(year, tokens.value(i + 2), 0, "", false, i + 4);
    }

    private @Nullable Shape era(int i) {
        boolean year = tokens.begins(i + 1, '年') && tokens.isWord(i - 1);
        int gregorian = year ? Calendars.era(tokens.word(i - 1), tokens.value(i)) : 0;
        return gregorian == 0 ? null : ideographic(gregorian, i);
    }

    private @Nullable Shape day(int i) {
        if (tokens.isMarkOf(i + 1, "./-–") && tokens.isNumber(i + 2, 1, 2) && tokens.isMarkOf(i + 3, "./-–")) {
            Shape numeric = numeric(i);
            if (numeric != null) {
                return numeric;
            }
        }
        int at = skip(ordinal(i + 1));
        Names.Found month = name(at);
        if (month == null
                && tokens.word(at - 1).equals("thang")
                && tokens.isNumber(at, 1, 2)
                && tokens.value(at) <= 12) {
            month = new Names.Found(tokens.value(at), "vi", at + 1);
        }
        if (month == null || tokens.value(i) == 0 || tokens.value(i) > 31) {
            return null;
        }
        int from = month.next();
        int year = skip(from);
        if (tokens.isMarkOf(year, "'’‘") && tokens.glued(year) && tokens.isNumber(year + 1, 2, 2)) {
            return new Shape(
                    century(tokens.value(year + 1)),
                    month.number(),
                    tokens.value(i),
                    month.language(),
                    false,
                    year + 2);
        }
        year = tokens.isMarkOf(year, "/-") ? year + 1 : year;
        if (tokens.isNumber(year, 4, 4) && plausible(tokens.value(year), month.language())) {
            return new Shape(tokens.value(year), month.number(), tokens.value(i), month.language(), false, year + 1);
        }
        return gluedTime(year, month.number(), tokens.value(i), month.language());
    }

    /** 22 Dec 20236:30 PM: year and hour run together. */
    private @Nullable Shape gluedTime(int i, int month, int day, String calendar) {
        boolean glued = tokens.isNumber(i, 5, 6) && tokens.isMark(i + 1, ':') && tokens.value(i) > 0;
        int year = glued ? Integer.parseInt(Integer.toString(tokens.value(i)).substring(0, 4)) : 0;
        return year >= 1990 && year <= LATEST ? new Shape(year, month, day, calendar, false, i + 3) : null;
    }

    private @Nullable Shape numeric(int i) {
        boolean dots = tokens.isMark(i + 1, '.');
        if (dots != tokens.isMark(i + 3, '.')) {
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
        int year = whole ? tokens.value(i + 4) : century(tokens.value(i + 4));
        String calendar = whole && year > 1300 && year < EARLIEST ? "fa-jalali" : "";
        if (!plausible(year, calendar)) {
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
                ? new Shape(year, month, day, calendar, open, i + 5)
                : null;
    }

    private @Nullable Shape month(int i) {
        Names.Found month = name(i);
        if (month == null) {
            return null;
        }
        int at = month.next();
        at = tokens.isMarkOf(at, ".-/") ? at + 1 : at;
        int day = tokens.word(at).equals("the") ? at + 1 : at;
        if (tokens.isNumber(day, 1, 2)
                && tokens.value(day) >= 1
                && tokens.value(day) <= 31
                && !tokens.isMark(day + 1, ':')) {
            int year = skip(ordinal(day + 1));
            if (tokens.isNumber(year, 4, 4) && plausible(tokens.value(year), month.language())) {
                return new Shape(
                        tokens.value(year), month.number(), tokens.value(day), month.language(), false, year + 1);
            }
            return gluedTime(year, month.number(), tokens.value(day), month.language());
        }
        int year = skip(at);
        boolean full = tokens.end(month.next() - 1) - tokens.start(i) > 2;
        return full
                        && tokens.isNumber(year, 4, 4)
                        && plausible(tokens.value(year), month.language())
                        && !month.language().endsWith("-jalali")
                ? new Shape(tokens.value(year), month.number(), 0, "", false, year + 1)
                : null;
    }

    /** A month's name at token i, also where a word runs into it: GermanDec. */
    private Names.@Nullable Found name(int i) {
        Names.Found whole = MONTHS.at(tokens, i, language);
        if (whole != null || !tokens.isWord(i)) {
            return whole;
        }
        int glued = glued(i);
        return glued < 0 ? null : MONTHS.at(tokens, i, Fold.word(tokens.text(), glued, tokens.end(i)), language);
    }

    /** Where a second word begins inside token i, by its capital or by the Hebrew prefix "in"; -1 where none does. */
    private int glued(int i) {
        String text = tokens.text();
        for (int c = tokens.end(i) - 3; c > tokens.start(i); c--) {
            if (Character.isUpperCase(text.charAt(c)) && Character.isLowerCase(text.charAt(c - 1))) {
                return c;
            }
        }
        return text.charAt(tokens.start(i)) == 'ב' ? tokens.start(i) + 1 : -1;
    }

    /** Where a date that begins at token i begins in the text. */
    int start(int i) {
        boolean inside = tokens.isWord(i) && MONTHS.at(tokens, i, language) == null && name(i) != null;
        return inside ? glued(i) : tokens.start(i);
    }

    /** Past an ordinal's ending. */
    private int ordinal(int i) {
        int at = tokens.isMarkOf(i, ".-:º°ª") && !tokens.isNumber(i + 1, 1, 9) ? i + 1 : i;
        return at < tokens.count()
                        && tokens.end(at - 1) == (tokens.isWord(at) ? tokens.start(at) : -1)
                        && ORDINALS.contains(tokens.word(at))
                ? at + 1
                : at;
    }

    /** Past what stands between the parts of a date: commas, dots and words such as "de". */
    private int skip(int i) {
        int at = i;
        for (int skipped = 0; skipped < 3; skipped++) {
            if (!tokens.isMarkOf(at, ".,،-/") && !JOINS.contains(tokens.word(at))) {
                break;
            }
            at++;
        }
        return at;
    }

    private static int century(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static boolean plausible(int year, String calendar) {
        return calendar.endsWith("-jalali")
                ? year > 1178 && year < 1600
                : (year >= EARLIEST && year <= LATEST) || (year > 2400 && year < 2700);
    }
}
