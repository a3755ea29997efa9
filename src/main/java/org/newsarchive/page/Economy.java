package org.newsarchive.page;

import org.newsarchive.settings.Settings;
import org.newsarchive.settings.Settings.Publish;

/**
 * What an archive of some size can afford. A small one gets every page and file; a large one keeps to ten kilobytes an
 * article, so that a hundred thousand fit a free host.
 *
 * @param articles how many it has
 * @param roomy whether the archive is small
 * @param search whether the site has a search
 * @param markdown whether the Markdown stands beside each page
 * @param records whether the record stands beside each page
 */
record Economy(int articles, boolean roomy, boolean search, boolean markdown, boolean records) {
    private static final int ROOMY = 5_000;

    static Economy of(Settings settings, int articles) {
        boolean roomy = articles <= ROOMY;
        return new Economy(
                articles,
                roomy,
                settings.search(),
                allowed(settings.publishMarkdown(), roomy),
                allowed(settings.publishRecords(), roomy));
    }

    private static boolean allowed(Publish publish, boolean roomy) {
        return publish == Publish.YES || (publish == Publish.AUTO && roomy);
    }

    /**
     * Whether the lists of a shelf are shown whole however long they are. Topics can name each article many times; in a large
     * archive that has search, the search leads on where they do.
     *
     * @param listed how many articles the lists of the shelf have together
     */
    boolean whole(Shelf shelf, int listed) {
        return roomy || !search || shelf != Shelf.TOPICS || listed <= articles;
    }

    /** How many articles a list may have on one page. */
    int longestList() {
        return roomy ? Cutter.MOST : 5 * Cutter.MOST / 2;
    }

    /**
     * How much the lists of a shelf say of each article: in a large archive those of topics and places, where they name most
     * articles more than once, do not say who wrote it and where.
     *
     * @param listed how many articles the lists of the shelf have together
     */
    ListPage.Detail detail(Shelf shelf, int listed) {
        if (roomy) {
            return ListPage.Detail.FULL;
        }
        boolean often = (shelf == Shelf.TOPICS || shelf == Shelf.PLACES) && listed > articles;
        return often ? ListPage.Detail.BRIEF : ListPage.Detail.CONCISE;
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
