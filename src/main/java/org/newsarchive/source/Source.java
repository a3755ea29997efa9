package org.newsarchive.source;

import java.util.Optional;
import org.newsarchive.article.PartialDate;
import org.newsarchive.article.Provenance;

/**
 * One scraped document, decoded. The text is the input that the ledger accounts for; it is never changed.
 *
 * @param path the file relative to the articles folder, with {@code /}; a part of a file follows {@code #}
 * @param format what it is written in
 * @param text the decoded text, line ends as they are, without byte order mark
 * @param charset the IANA name of the character set it was decoded by, lower case
 * @param sha256 the hash of the bytes, in hexadecimal
 * @param url the address it was captured from, where the container says so (not the page itself)
 * @param dateRetrieved when it was captured, where the container says so
 * @param beside the files that lie beside it
 */
public record Source(
        String path,
        Format format,
        String text,
        String charset,
        String sha256,
        Optional<String> url,
        Optional<PartialDate> dateRetrieved,
        Neighbours beside) {
    /** A source with nothing beside it. */
    public Source(
            String path,
            Format format,
            String text,
            String charset,
            String sha256,
            Optional<String> url,
            Optional<PartialDate> dateRetrieved) {
        this(path, format, text, charset, sha256, url, dateRetrieved, Neighbours.NONE);
    }

    /** This source among those files. */
    Source among(Neighbours files) {
        return new Source(path, format, text, charset, sha256, url, dateRetrieved, files);
    }

    /** What the record says of this source. */
    public Provenance provenance(Optional<PartialDate> retrieved) {
        return new Provenance(
                path, sha256, format.mediaType() + "; charset=" + charset, dateRetrieved.or(() -> retrieved));
    }
}
