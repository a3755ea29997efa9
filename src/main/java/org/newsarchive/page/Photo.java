package org.newsarchive.page;

import java.util.List;
import java.util.stream.IntStream;
import org.newsarchive.article.RecordPath;

/**
 * A picture that was kept, as the site shows it.
 *
 * @param figure which of the article's figures it is, from 1
 * @param alt what stands in for it where it can't be seen; empty where the caption does
 * @param digest the hash of its file
 * @param width in pixels, upright
 * @param height in pixels, upright
 * @param form what the site's copies are
 */
public record Photo(int figure, String alt, String digest, int width, int height, Form form) {
    /** The widths of the copies: the column of text, and twice that for fine screens. */
    private static final int[] WIDTHS = {640, 1280};

    /** The forms of the site's copies. */
    public enum Form {
        /** For photographs. */
        JPEG(".jpg"),
        /** For drawings and what one can see through. */
        PNG(".png");

        private final String extension;

        Form(String extension) {
            this.extension = extension;
        }

        /** The end of the file's name. */
        public String extension() {
            return extension;
        }
    }

    /** The copies, the smaller first; a picture is never made larger. */
    public List<PicturePage> copies(RecordPath article) {
        return IntStream.of(WIDTHS)
                .map(wanted -> Math.min(wanted, width))
                .distinct()
                .mapToObj(copy -> new PicturePage(article, this, copy))
                .toList();
    }
}
