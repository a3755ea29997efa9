package org.newsarchive.article;

import java.util.Optional;

/**
 * A picture printed with the article, whether or not its file was kept (schema.org ImageObject).
 *
 * @param caption the caption without its credit
 * @param creditText who made or supplied the picture, without brackets
 * @param alt the text that stands in for the picture in the source page
 * @param contentUrl where the picture is or was: an absolute URL, or a path relative to the source file
 * @param position how many blocks of the body (paragraphs, subheads, list items and so on; not pictures) stand before it, from 0
 */
public record Image(
        Optional<String> caption,
        Optional<String> creditText,
        Optional<String> alt,
        Optional<String> contentUrl,
        int position) {
    /** Rejects a negative position. */
    public Image {
        if (position < 0) {
            throw new IllegalArgumentException("a picture's position is at least 0, not " + position);
        }
    }
}
