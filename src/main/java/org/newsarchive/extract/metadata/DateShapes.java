package org.newsarchive.extract.metadata;

import org.jspecify.annotations.Nullable;

/** The ways in which day, month and year are put together: in words here, in numbers by {@link NumberDates}. */
final class DateShapes {
    private static final Names MONTHS = Names.read("months.txt");
    private static final WordSet ORDINALS = Lexicon.of("ordinal-end");
    private static final WordSet JOINS = Lexicon.of("date-joins");

    private final Tokens tokens;
    private final String language;
    private final NumberDates numbers;

    DateShapes(Tokens tokens, String language, DateOrder order) {
        this.tokens = tokens;
        this.language = language;
        numbers = new NumberDates(tokens, language, order);
    }

    /** The date that begins at token i; null where none does. */
    @Nullable
    DateShape at(int i) {
        if (tokens.isNumber(i, 4, 4)) {
            return year(tokens.value(i), i);
        }
        if (tokens.isNumber(i, 1, 2)) {
            DateShape era = numbers.era(i);
            return era == null ? day(i) : era;
        }
        return tokens.isWord(i) ? month(i) : null;
    }

    private @Nullable DateShape year(int year, int i) {
        if (tokens.isMarkOf(i - 1, "/:") && tokens.glued(i - 1)) {
            return null;
        }
        DateShape numeric = numbers.yearFirst(year, i);
        if (numeric != null) {
            return numeric;
        }
        DateShape ideographic = numbers.ideographic(year, i);
        if (ideographic != null) {
            return ideographic;
        }
        int at = skip(i + 1);
        DateShape latvian = yearDayMonth(year, at);
        if (latvian != null) {
            return latvian;
        }
        Names.Found month = name(at);
        if (month != null && Calendars.isPlausible(year, month.language())) {
            int next = tokens.isMark(month.next(), '.') ? month.next() + 1 : month.next();
            boolean day = tokens.isNumber(next, 1, 2) && !tokens.isMark(next + 1, ':') && tokens.value(next) <= 31;
            if (day) {
                int end = tokens.isMark(next + 1, '.') ? next + 2 : ordinal(next + 1);
                return new DateShape(year, month.number(), tokens.value(next), month.language(), false, end);
            }
            boolean yearFirst = at > i + 1
                    || language.equals("hu")
                    || language.equals("lt")
                    || language.equals("lv")
                    || language.equals("eu");
            return yearFirst ? new DateShape(year, month.number(), 0, "", false, month.next()) : null;
        }
        boolean alone = year >= 1800
                && year <= Calendars.LATEST
                && !tokens.isMarkOf(i - 1, "$€£#")
                && !tokens.isMarkOf(i + 1, "%");
        return alone ? new DateShape(year, 0, 0, "", false, i + 1) : null;
    }

    /** 2023. gada 22. decembris. */
    private @Nullable DateShape yearDayMonth(int year, int i) {
        if (!tokens.isNumber(i, 1, 2) || tokens.value(i) > 31 || !tokens.isMark(i + 1, '.')) {
            return null;
        }
        Names.Found month = name(i + 2);
        return month == null || !month.language().equals("lv")
                ? null
                : new DateShape(year, month.number(), tokens.value(i), "", false, month.next());
    }

    private @Nullable DateShape day(int i) {
        DateShape numeric = numbers.numeric(i);
        if (numeric != null) {
            return numeric;
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
            return new DateShape(
                    Calendars.ofTwoDigits(tokens.value(year + 1)),
                    month.number(),
                    tokens.value(i),
                    month.language(),
                    false,
                    year + 2);
        }
        year = tokens.isMarkOf(year, "/-") ? year + 1 : year;
        if (tokens.isNumber(year, 4, 4) && Calendars.isPlausible(tokens.value(year), month.language())) {
            return new DateShape(
                    tokens.value(year), month.number(), tokens.value(i), month.language(), false, year + 1);
        }
        return gluedTime(year, month.number(), tokens.value(i), month.language());
    }

    /** 22 Dec 20236:30 PM: year and hour run together. */
    private @Nullable DateShape gluedTime(int i, int month, int day, String calendar) {
        boolean glued = tokens.isNumber(i, 5, 6) && tokens.isMark(i + 1, ':') && tokens.value(i) > 0;
        int year = glued ? Integer.parseInt(Integer.toString(tokens.value(i)).substring(0, 4)) : 0;
        return year >= 1990 && year <= Calendars.LATEST
                ? new DateShape(year, month, day, calendar, false, i + 3)
                : null;
    }

    private @Nullable DateShape month(int i) {
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
            if (tokens.isNumber(year, 4, 4) && Calendars.isPlausible(tokens.value(year), month.language())) {
                return new DateShape(
                        tokens.value(year), month.number(), tokens.value(day), month.language(), false, year + 1);
            }
            return gluedTime(year, month.number(), tokens.value(day), month.language());
        }
        int year = skip(at);
        boolean full = tokens.end(month.next() - 1) - tokens.start(i) > 2;
        return full
                        && tokens.isNumber(year, 4, 4)
                        && Calendars.isPlausible(tokens.value(year), month.language())
                        && !month.language().endsWith("-jalali")
                ? new DateShape(tokens.value(year), month.number(), 0, "", false, year + 1)
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
}
