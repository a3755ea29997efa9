package org.newsarchive.page;

import java.util.List;
import java.util.Optional;

/**
 * The front page.
 *
 * @param facts the archive in figures
 * @param bars the archive over time, the oldest first
 * @param otherYears the newest article's day in other years
 * @param latest the newest articles
 * @param authors those with the most articles, the first first
 * @param topics those with the most articles
 * @param publications those with the most articles
 * @param places those with the most articles
 */
public record HomePage(
        Facts facts,
        List<Part> bars,
        Optional<OtherYears> otherYears,
        List<ArticleCard> latest,
        List<Tally> authors,
        List<Tally> topics,
        List<Tally> publications,
        List<Tally> places)
        implements HtmlPage {
    /** Where the front page stands. */
    public static final SitePath PATH = new SitePath("index.html");

    /** Copies the lists. */
    public HomePage {
        bars = List.copyOf(bars);
        latest = List.copyOf(latest);
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        publications = List.copyOf(publications);
        places = List.copyOf(places);
    }

    @Override
    public SitePath path() {
        return PATH;
    }

    @Override
    public String template() {
        return "home";
    }
}
