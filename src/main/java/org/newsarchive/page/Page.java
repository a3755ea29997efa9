package org.newsarchive.page;

/**
 * One file of the site, and all that it is made from but the articles' texts, the templates and the settings. A record's
 * {@link Fingerprints fingerprint} tells whether it changed.
 */
public sealed interface Page
        permits HtmlPage,
                FeedPage,
                SitemapPage,
                RobotsPage,
                CitationPage,
                CopyPage,
                PicturePage,
                DownloadPage,
                MarkerPage {
    /** Where it stands. */
    SitePath path();

    /** Whether it is compressed by gzip, which its name says. */
    default boolean packed() {
        return path().value().endsWith(".gz");
    }
}
