package org.newsarchive.page;

import org.newsarchive.settings.Settings;
import org.newsarchive.settings.Settings.Publish;

/**
 * What an archive of some size can afford. A small one gets every page and file; a large one keeps to ten kilobytes an
 * article, so that a hundred thousand fit a free host.
 *
 * @param roomy whether the archive is small
 * @param search whether the site has a search
 * @param markdown whether the Markdown stands beside each page
 * @param records whether the record stands beside each page
 */
record Economy(boolean roomy, boolean search, boolean markdown, boolean records) {
    private static final int ROOMY = 5_000;

    static Economy of(Settings settings, int articles) {
        boolean roomy = articles <= ROOMY;
        return new Economy(
                roomy,
                settings.search(),
                allowed(settings.publishMarkdown(), roomy),
                allowed(settings.publishRecords(), roomy));
    }

    private static boolean allowed(Publish publish, boolean roomy) {
        return publish == Publish.YES || (publish == Publish.AUTO && roomy);
    }

    /** Whether a list is shown whole however long it is; in a large archive the search leads on where it can. */
    boolean whole(Shelf shelf) {
        return roomy || !search || !(shelf == Shelf.TOPICS || shelf == Shelf.PUBLICATIONS);
    }

    /** How much a list says of each article: in a large archive the calendar, where each is listed once, says most. */
    ListPage.Detail detail(Shelf shelf) {
        if (roomy) {
            return ListPage.Detail.FULL;
        }
        return shelf == Shelf.DATES ? ListPage.Detail.CONCISE : ListPage.Detail.BRIEF;
    }

    /** How many articles a topic or place needs for a page of its own. */
    int leastForPage() {
        return roomy ? 1 : 3;
    }

    /** Whether files that nobody reads on the site are compressed. */
    boolean packed() {
        return !roomy;
    }

    /** How many articles the feed of an author or topic has. */
    int feedLength() {
        return roomy ? 20 : 10;
    }

    /** How many articles an author or topic needs for a feed of its own. */
    int leastForFeed() {
        return roomy ? 1 : 40;
    }
}
