package org.newsarchive.page;

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
    /** How many characters of a date name the year, and the day. */
    private static final int YEAR = 4;

    private static final int DAY = 10;

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
                                    .filter(d -> !isSame(d, day, 0, YEAR) && isSame(d, day, YEAR, DAY))
                                    .isPresent())
                            .limit(MOST)
                            .toList();
                    return cards.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new OtherYears(new PartialDate(day), cards));
                });
    }

    private static Optional<String> day(ArticleCard card) {
        return card.date()
                .map(PartialDate::value)
                .filter(date -> date.length() >= DAY)
                .map(date -> date.substring(0, DAY));
    }

    private static boolean isSame(String one, String other, int from, int to) {
        return one.regionMatches(from, other, from, to - from);
    }
}
