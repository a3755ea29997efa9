package org.newsarchive.page;

import org.newsarchive.article.RecordPath;

/**
 * A file of {@code normalized/} as it is, beside the article's page.
 *
 * @param article the article
 * @param kind which file
 * @param digest the fingerprint of its record
 */
public record CopyPage(RecordPath article, Kind kind, String digest) implements Page {
    /** The files of an article. */
    public enum Kind {
        /** The text. */
        MARKDOWN(".md"),
        /** The record. */
        RECORD(".json");

        private final String extension;

        Kind(String extension) {
            this.extension = extension;
        }

        /** The end of the file's name. */
        public String extension() {
            return extension;
        }
    }

    @Override
    public SitePath path() {
        return SitePath.of(article, kind.extension());
    }
}
