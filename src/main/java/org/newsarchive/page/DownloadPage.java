package org.newsarchive.page;

import java.util.List;

/**
 * The metadata of every article in one file.
 *
 * @param format its form
 * @param packed whether it is compressed by gzip
 * @param cards the articles, the oldest first
 */
public record DownloadPage(Format format, boolean packed, List<ArticleCard> cards) implements Page {
    /** Copies the list. */
    public DownloadPage {
        cards = List.copyOf(cards);
    }

    /** The forms of downloads. */
    public enum Format {
        /** Comma-separated values, RFC 4180, with a header. */
        CSV("articles.csv"),
        /** One schema.org object a line. */
        JSON_LINES("articles.jsonl");

        private final String file;

        Format(String file) {
            this.file = file;
        }

        /** Where it stands. */
        SitePath path(boolean packed) {
            return new SitePath("downloads/" + file + (packed ? ".gz" : ""));
        }
    }

    @Override
    public SitePath path() {
        return format.path(packed);
    }
}
