package org.newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsarchive.article.PartialDate;

/** The archive over time for the front page: a bar a month, or a bar a year where months would be too many to tell apart. */
final class Bars {
    private static final int MOST_MONTHS = 480;
    private static final int MOST_YEARS = 300;

    private Bars() {}

    /** The bars, the oldest first, empty months and years between others included. */
    static List<Part> of(List<HtmlPage> lists) {
        List<DatesPage.Year> years = lists.stream()
                .filter(DatesPage.class::isInstance)
                .map(DatesPage.class::cast)
                .flatMap(page -> page.years().stream())
                .toList();
        if (years.isEmpty()) {
            return List.of();
        }
        int last = number(years.get(0).year());
        int first = number(years.get(years.size() - 1).year());
        List<Part> bars = new ArrayList<>();
        if (last - first >= MOST_YEARS) {
            years.forEach(year -> bars.add(0, year.year()));
            return bars.subList(Math.max(0, bars.size() - MOST_YEARS), bars.size());
        }
        boolean months = (last - first + 1) * 12 <= MOST_MONTHS;
        for (int year = first; year <= last; year++) {
            add(bars, years, year, months);
        }
        return bars;
    }

    private static void add(List<Part> bars, List<DatesPage.Year> years, int number, boolean months) {
        Optional<DatesPage.Year> year =
                years.stream().filter(y -> number(y.year()) == number).findFirst();
        if (!months) {
            bars.add(year.map(DatesPage.Year::year).orElseGet(() -> none(label(number))));
            return;
        }
        for (int month = 1; month <= 12; month++) {
            String label = label(number) + (month < 10 ? "-0" : "-") + month;
            bars.add(year.stream()
                    .flatMap(y -> y.months().stream())
                    .filter(part ->
                            part.period().map(p -> p.value().equals(label)).orElse(false))
                    .findFirst()
                    .orElseGet(() -> none(label)));
        }
    }

    private static Part none(String period) {
        return new Part(Optional.of(new PartialDate(period)), "", Shelf.DATES.index(), 0);
    }

    private static String label(int year) {
        return "0".repeat(4 - Integer.toString(year).length()) + year;
    }

    private static int number(Part part) {
        return part.period().map(p -> p.year().getValue()).orElse(0);
    }
}
