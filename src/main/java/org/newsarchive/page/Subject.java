package org.newsarchive.page;

import java.util.List;

/**
 * An author, topic, publication or place with its articles.
 *
 * @param shelf which of these it is
 * @param name the spelling used most
 * @param slug its name in paths
 * @param cards its articles, the newest first
 */
record Subject(Shelf shelf, String name, Slug slug, List<ArticleCard> cards) {
    SitePath path() {
        return new SitePath(shelf.folder() + "/" + slug.value() + ".html");
    }

    SitePath feed() {
        return new SitePath(shelf.folder() + "/" + slug.value() + ".atom");
    }

    Tally tally() {
        return new Tally(name, path(), cards.size());
    }
}
