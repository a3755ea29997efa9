package org.newsarchive.article;

import java.util.Optional;

/**
 * The source an article was made from (schema.org {@code isBasedOn}).
 *
 * @param path the source file relative to the articles folder, with {@code /}; a part of a file follows {@code #}
 * @param sha256 the hash of the source's bytes, 64 lower-case hexadecimal digits
 * @param encodingFormat the media type, with the character set it was decoded by: {@code text/plain; charset=utf-8}
 * @param dateRetrieved when it was captured, where the source says so
 */
public record Provenance(String path, String sha256, String encodingFormat, Optional<PartialDate> dateRetrieved) {}
