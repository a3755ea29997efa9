package org.newsarchive.render;

import java.util.Optional;
import org.newsarchive.article.PartialDate;

/** Dates as feeds demand them: to the second, with an offset (RFC 3339). */
final class Moments {
    private Moments() {}

    /** The earliest moment that a date may mean, taken in UTC where it has no offset. */
    static Optional<String> of(PartialDate date) {
        String value = date.value();
        String day =
                value.length() < 7 ? value + "-01-01" : value.length() < 10 ? value + "-01" : value.substring(0, 10);
        if (day.startsWith("0000")) {
            return Optional.empty();
        }
        if (value.length() <= 10) {
            return Optional.of(day + "T00:00:00Z");
        }
        String clock = value.substring(11, 16);
        String rest = value.substring(16);
        String seconds = rest.startsWith(":") && rest.length() >= 3 ? rest.substring(0, 3) : ":00";
        String offset = rest.startsWith(":") ? rest.substring(3) : rest;
        return Optional.of(day + "T" + clock + seconds + (offset.isEmpty() ? "Z" : offset));
    }
}
