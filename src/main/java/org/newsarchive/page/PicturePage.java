package org.newsarchive.page;

import org.newsarchive.article.RecordPath;

/**
 * A copy of a picture, beside its article's page.
 *
 * @param article the article
 * @param photo the picture
 * @param width of the copy in pixels, at most the picture's own
 */
public record PicturePage(RecordPath article, Photo photo, int width) implements Page {
    @Override
    public SitePath path() {
        return SitePath.of(
                article, "." + photo.figure() + "." + width + photo.form().extension());
    }

    /** The height of the copy in pixels. */
    public int height() {
        return Math.max(1, Math.round((float) width * photo.height() / photo.width()));
    }
}
