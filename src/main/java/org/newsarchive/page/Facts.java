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
        Optional<PartialDate> last = newestFirst.isEmpty() ? Optional.empty() : year(newestFirst.get(0));
        // Undated ones stand at the end.
        int oldest = newestFirst.size() - 1;
        while (oldest > 0 && newestFirst.get(oldest).date().isEmpty()) {
            oldest--;
        }
        return new Facts(newestFirst.size(), oldest < 0 ? Optional.empty() : year(newestFirst.get(oldest)), last);
    }

    private static Optional<PartialDate> year(ArticleCard card) {
        return card.date().map(date -> new PartialDate(date.value().substring(0, 4)));
    }
}
