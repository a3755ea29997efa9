package org.newsarchive.page;

import java.util.List;

/**
 * What the archive is and how it was made.
 *
 * @param facts the archive in figures
 * @param downloads the files that hold the whole archive
 * @param feeds the feeds of the whole archive
 */
public record AboutPage(Facts facts, List<SitePath> downloads, List<SitePath> feeds) implements HtmlPage {
    /** Where it stands. */
    public static final SitePath PATH = new SitePath("about.html");

    /** Copies the lists. */
    public AboutPage {
        downloads = List.copyOf(downloads);
        feeds = List.copyOf(feeds);
    }

    @Override
    public SitePath path() {
        return PATH;
    }

    @Override
    public String template() {
        return "about";
    }
}
