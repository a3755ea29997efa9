package org.newsarchive.page;

import java.util.List;

/**
 * A list of pages for search engines, or a list of such lists.
 *
 * @param path where it stands
 * @param index whether it lists sitemaps
 * @param pages the pages or sitemaps; at most {@value #MOST}
 */
public record SitemapPage(SitePath path, boolean index, List<SitePath> pages) implements Page {
    /** How many addresses the protocol allows in one file. */
    public static final int MOST = 50_000;

    /** Copies the list. */
    public SitemapPage {
        pages = List.copyOf(pages);
    }
}
