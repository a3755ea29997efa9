package org.newsarchive.picture;

import java.util.Optional;
import org.newsarchive.disk.Stamp;
import org.newsarchive.page.Photo;
import org.newsarchive.page.Pictured;

/**
 * What is known of a picture's file.
 *
 * @param name the file's name, relative to the folder of sources
 * @param stamp by which it is told to be unchanged
 * @param digest its hash; empty where it is refused
 * @param size its measures; all 0 where it is refused
 * @param refusal why it can't be shown; empty where it can
 */
record Measure(String name, Stamp stamp, String digest, Size size, String refusal) {
    /**
     * The measures of a picture.
     *
     * @param width in pixels, upright
     * @param height in pixels, upright
     * @param form what its copies are to be
     */
    record Size(int width, int height, Photo.Form form) {}

    private static final Size NONE = new Size(0, 0, Photo.Form.JPEG);

    static Measure of(String name, Stamp stamp, String digest, Size size) {
        return new Measure(name, stamp, digest, size, "");
    }

    static Measure refused(String name, Stamp stamp, String why) {
        return new Measure(name, stamp, "", NONE, why);
    }

    /** The picture as an article shows it, if it can be shown. */
    Optional<Photo> photo(Pictured picture) {
        return refusal.isEmpty()
                ? Optional.of(
                        new Photo(picture.figure(), picture.alt(), digest, size.width(), size.height(), size.form()))
                : Optional.empty();
    }
}
