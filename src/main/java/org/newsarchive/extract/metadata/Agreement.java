package org.newsarchive.extract.metadata;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Whether 3/4 is in March or in April, by the dates of the same text that leave no doubt. */
final class Agreement {
    /** Days between an article and its change, or a picture of it. */
    private static final int NEAR = 4;

    private Agreement() {}

    /** The date, with its day and month the other way round where only so it is near to a date that is certain. */
    static DateMention with(List<Placed> lines, Optional<String> language, DateMention mention) {
        LocalDate stated = mention.date().day().orElseThrow();
        LocalDate other = LocalDate.of(stated.getYear(), stated.getDayOfMonth(), stated.getMonthValue());
        List<LocalDate> certain = lines.stream()
                .flatMap(line -> DateFinder.find(line.text(), language).stream())
                .filter(DateMention::certain)
                .flatMap(found -> found.date().day().stream())
                .toList();
        return isNear(other, certain) && !isNear(stated, certain) ? mention.on(other) : mention;
    }

    private static boolean isNear(LocalDate day, List<LocalDate> certain) {
        return certain.stream().anyMatch(one -> Math.abs(ChronoUnit.DAYS.between(day, one)) <= NEAR);
    }
}
