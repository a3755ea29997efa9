package org.newsarchive.page;

import java.util.List;
import java.util.Optional;

/**
 * The calendar: every year and month that has articles.
 *
 * @param years the years, the newest first
 * @param undated the articles without a date
 */
public record DatesPage(List<Year> years, Optional<Part> undated) implements HtmlPage {
    /** Copies the list. */
    public DatesPage {
        years = List.copyOf(years);
    }

    /**
     * A year and its months.
     *
     * @param year the year
     * @param months its months, January first
     */
    public record Year(Part year, List<Part> months) {
        /** Copies the list. */
        public Year {
            months = List.copyOf(months);
        }
    }

    @Override
    public SitePath path() {
        return Shelf.DATES.index();
    }

    @Override
    public String template() {
        return "dates";
    }
}
