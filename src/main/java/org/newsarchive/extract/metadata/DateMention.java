package org.newsarchive.extract.metadata;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.newsarchive.article.PartialDate;

/**
 * A date that a text names.
 *
 * @param start where it begins in the text, weekday and time included
 * @param end where it ends
 * @param date the date: to the year, month, day or minute, as the text states
 * @param weekday the weekday printed with it
 * @param cue what the words before it say of it
 * @param certain false where day and month could be the other way round
 */
public record DateMention(int start, int end, PartialDate date, Optional<DayOfWeek> weekday, Cue cue, boolean certain) {
    /** What a date is said to be. */
    public enum Cue {
        /** Nothing is said. */
        NONE,
        /** The day of publication. */
        PUBLISHED,
        /** The day of the last change. */
        UPDATED
    }

    /** The same mention, read as another day. */
    DateMention on(LocalDate day) {
        String time = date.value().substring(date.upToDay().length());
        return new DateMention(start, end, new PartialDate(day + time), weekday, cue, certain);
    }

    /** Whether the day is known. */
    public boolean full() {
        return date.day().isPresent();
    }
}
