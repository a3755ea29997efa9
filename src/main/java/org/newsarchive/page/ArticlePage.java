package org.newsarchive.page;

import java.util.List;
import java.util.Optional;

/**
 * An article's page. Its text is loaded when the page is rendered.
 *
 * @param card the article
 * @param digest the fingerprint of its whole record
 * @param lean whether a script makes what reference managers read, of the page's own data
 * @param excerpt whether only the beginning is published
 * @param subjects the names on it that have pages
 * @param neighbours the articles before and after it in time
 * @param related articles on the same matter, the nearest first
 * @param versions the same story in other versions or papers, by date
 * @param files the files beside the page
 * @param photos its pictures that were kept
 */
public record ArticlePage(
        ArticleCard card,
        String digest,
        boolean lean,
        boolean excerpt,
        Subjects subjects,
        Neighbours neighbours,
        List<ArticleCard> related,
        List<ArticleCard> versions,
        List<SitePath> files,
        List<Photo> photos)
        implements HtmlPage {
    /** Copies the lists. */
    public ArticlePage {
        related = List.copyOf(related);
        versions = List.copyOf(versions);
        files = List.copyOf(files);
        photos = List.copyOf(photos);
    }

    /**
     * Names with their pages.
     *
     * @param authors who wrote it
     * @param topics section and keywords
     * @param publisher the publication
     * @param place the place of writing
     */
    public record Subjects(List<Named> authors, List<Named> topics, Optional<Named> publisher, Optional<Named> place) {
        /** Copies the lists. */
        public Subjects {
            authors = List.copyOf(authors);
            topics = List.copyOf(topics);
        }
    }

    /**
     * The articles next to one in time.
     *
     * @param earlier the one before
     * @param later the one after
     */
    public record Neighbours(Optional<ArticleCard> earlier, Optional<ArticleCard> later) {}

    @Override
    public SitePath path() {
        return card.page();
    }

    @Override
    public String template() {
        return "article";
    }
}
