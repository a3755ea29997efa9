package org.newsarchive.source;

/** What a source is written in. */
public enum Format {
    /** Flattened text. */
    TEXT("text/plain"),
    /** A web page. */
    HTML("text/html");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type without parameters. */
    public String mediaType() {
        return mediaType;
    }
}
