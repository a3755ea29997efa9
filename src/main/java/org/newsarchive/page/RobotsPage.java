package org.newsarchive.page;

/**
 * What robots may read.
 *
 * @param sitemap whether the site has a sitemap
 */
public record RobotsPage(boolean sitemap) implements Page {
    @Override
    public SitePath path() {
        return new SitePath("robots.txt");
    }
}
