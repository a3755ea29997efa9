package org.newsarchive.extract.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Years and days, of calendars other than the Gregorian too. */
final class Calendars {
    /** The Gregorian year before the first year of an era, by the word printed before the year. */
    private static final Map<String, Integer> ERAS =
            Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867, "民國", 1911, "民国", 1911);

    private static final int BUDDHIST = 543;
    /** The years of the Gregorian calendar that an article may tell of. */
    static final int EARLIEST = 1500;

    static final int LATEST = 2099;

    private Calendars() {}

    /** The Gregorian year of an era's year, or 0 where the word ends in no era. */
    static int era(String word, int year) {
        for (Map.Entry<String, Integer> era : ERAS.entrySet()) {
            if (word.endsWith(era.getKey())) {
                return era.getValue() + year;
            }
        }
        return 0;
    }

    /** The year of which only the last two digits are written. */
    static int ofTwoDigits(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }

    /** Whether a number may be a year, by the calendar that the language of the month's name counts in. */
    static boolean isPlausible(int year, String language) {
        return language.endsWith("-jalali")
                ? year > 1178 && year < 1600
                : (year >= EARLIEST && year <= LATEST) || (year > 2400 && year < 2700);
    }

    /** The day, by the calendar that the language of the month's name counts in; null where it has no such day. */
    static @Nullable LocalDate day(int year, int month, int day, String language) {
        try {
            return language.endsWith("-jalali")
                    ? jalali(year, month, day)
                    : LocalDate.of(year > 2400 && year < 2700 ? year - BUDDHIST : year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /**
     * The Gregorian day of a day in the Solar Hijri calendar, by the 33-year cycle of leap years; exact from 1799 to 2256.
     *
     * @throws DateTimeException where the calendar has no such day
     */
    static LocalDate jalali(int year, int month, int day) {
        int length = month <= 6 ? 31 : month < 12 ? 30 : leap(year) ? 30 : 29;
        if (year < 1178 || year > 1634 || month < 1 || month > 12 || day < 1 || day > length) {
            throw new DateTimeException("no such day: " + year + "/" + month + "/" + day);
        }
        int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
        return LocalDate.ofEpochDay(newYear(year) + before + day - 1L);
    }

    private static boolean leap(int year) {
        return newYear(year + 1) - newYear(year) == 366;
    }

    private static long newYear(int year) {
        // 1 Farvardin 1376 was 21 March 1997; in a cycle every fourth year is a leap year but the eighth is the fifth
        // after.
        long leapsBefore = Math.floorDiv(8L * year + 21, 33);
        long leapsAtBase = Math.floorDiv(8L * 1376 + 21, 33);
        return LocalDate.of(1997, 3, 21).toEpochDay() + 365L * (year - 1376) + leapsBefore - leapsAtBase;
    }
}
