package org.newsarchive.extract.page.metadata;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.newsarchive.article.PartialDate;

/** Tells whether a local date or time is that of a moment in the time of Greenwich. */
final class Moments {
    private static final int MOST_OFFSET = 14 * 60;
    private static final double SURE = 1.3;

    private Moments() {}

    /**
     * Whether a candidate tells the same moment in local time.
     *
     * @param language the page's language, which says how far east or west its readers may be
     */
    static boolean same(Choice.Candidate<PartialDate> other, PartialDate utc, Optional<String> language) {
        String value = other.value().value();
        if (value.endsWith("Z") || (other.element() != null && other.weight() < SURE)) {
            return false;
        }
        OffsetDateTime moment = OffsetDateTime.parse(utc.value());
        if (value.length() > 19 || (value.length() > 16 && value.charAt(16) != ':')) {
            return Math.abs(Duration.between(moment, OffsetDateTime.parse(value))
                            .toMinutes())
                    <= 2;
        }
        if (value.length() > 10) {
            long minutes = Math.abs(Duration.between(moment.toLocalDateTime(), LocalDateTime.parse(value))
                    .toMinutes());
            return minutes >= 15 && minutes <= MOST_OFFSET && (minutes % 15 <= 1 || minutes % 15 == 14);
        }
        LocalDate day = LocalDate.parse(value);
        String primary = language.map(tag -> tag.split("[-_]", 2)[0]).orElse("en");
        LocalDate west = moment.minusHours(west(primary)).toLocalDate();
        LocalDate east = moment.plusHours(east(primary)).toLocalDate();
        return !day.equals(moment.toLocalDate()) && (day.equals(west) || day.equals(east));
    }

    private static int west(String language) {
        return switch (language) {
            case "en" -> 10;
            case "es" -> 8;
            case "pt", "fr" -> 5;
            default -> 0;
        };
    }

    private static int east(String language) {
        return switch (language) {
            case "en" -> 13;
            case "ru" -> 12;
            case "zh", "ja", "ko", "id", "ms", "vi", "th" -> 9;
            default -> 6;
        };
    }
}
