package org.newsarchive.page;

import java.util.List;

/** Which of the pictures that articles name were kept. */
@FunctionalInterface
public interface Album {
    /** None was. */
    Album EMPTY = card -> List.of();

    /** The pictures of an article, in the order of its figures. */
    List<Photo> of(ArticleCard card);
}
