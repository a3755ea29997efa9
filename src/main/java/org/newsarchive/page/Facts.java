package org.newsarchive.page;

import java.util.List;
import java.util.Optional;
import org.newsarchive.article.PartialDate;

/**
 * The archive in figures.
 *
 * @param articles how many articles it has
 * @param first the year of the oldest dated one
 * @param last the year of the newest
 */
public record Facts(int articles, Optional<PartialDate> first, Optional<PartialDate> last) {
    static Facts of(List<ArticleCard> newestFirst) {
        List<PartialDate> years = newestFirst.stream()
                .flatMap(card -> card.date().stream())
                .map(date -> new PartialDate(date.value().substring(0, 4)))
                .toList();
        return years.isEmpty()
                ? new Facts(newestFirst.size(), Optional.empty(), Optional.empty())
                : new Facts(newestFirst.size(), Optional.of(years.get(years.size() - 1)), Optional.of(years.get(0)));
    }
}
