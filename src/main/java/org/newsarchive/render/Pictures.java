package org.newsarchive.render;

import java.util.Optional;
import org.newsarchive.markdown.BodyHtml.Picture;
import org.newsarchive.page.ArticleCard;

/** Which pictures of an article the site has. */
interface Pictures {
    /** No picture was kept. */
    Pictures NONE = (card, destination) -> Optional.empty();

    /** The file of a picture, if it was kept, by its destination in the article's Markdown. */
    Optional<Picture> of(ArticleCard card, String destination);
}
