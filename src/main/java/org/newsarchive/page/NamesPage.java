package org.newsarchive.page;

import java.util.List;
import java.util.Optional;

/**
 * All authors, topics, publications or places, or those with one initial.
 *
 * @param path where it stands
 * @param shelf what it names
 * @param letter the initial that the names share, if they do
 * @param names the names in alphabetical order
 * @param letters the initials, where the names are too many for one page
 */
public record NamesPage(SitePath path, Shelf shelf, Optional<String> letter, List<Tally> names, List<Tally> letters)
        implements HtmlPage {
    /** Copies the lists. */
    public NamesPage {
        names = List.copyOf(names);
        letters = List.copyOf(letters);
    }

    @Override
    public String template() {
        return "names";
    }
}
