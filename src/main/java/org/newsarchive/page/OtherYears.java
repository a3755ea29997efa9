package org.newsarchive.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.PartialDate;

/**
 * One day of the calendar through the years. The day is the newest article's: a site without a clock has no other today.
 *
 * @param day the newest article's day
 * @param cards what appeared on that day in other years, the newest first
 */
public record OtherYears(PartialDate day, List<ArticleCard> cards) {
    private static final int MOST = 8;

    /** Copies the list. */
    public OtherYears {
        cards = List.copyOf(cards);
    }

    static Optional<OtherYears> of(List<ArticleCard> newestFirst) {
        return newestFirst.stream()
                .flatMap(card -> day(card).stream())
                .findFirst()
                .flatMap(day -> {
                    List<ArticleCard> cards = newestFirst.stream()
                            .filter(card -> day(card)
                                    .filter(d -> d.getYear() != day.getYear()
                                            && d.getMonthValue() == day.getMonthValue()
                                            && d.getDayOfMonth() == day.getDayOfMonth())
                                    .isPresent())
                            .limit(MOST)
                            .toList();
                    return cards.isEmpty() ? Optional.empty() : Optional.of(new OtherYears(PartialDate.of(day), cards));
                });
    }

    private static Optional<LocalDate> day(ArticleCard card) {
        return card.date().flatMap(PartialDate::day);
    }
}
