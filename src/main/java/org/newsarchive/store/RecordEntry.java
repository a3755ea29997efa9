package org.newsarchive.store;

import org.newsarchive.article.RecordPath;

/**
 * Which source a record belongs to.
 *
 * @param path where the record stands
 * @param sourcePath the source it was made from
 * @param sha256 that source's hash
 */
public record RecordEntry(RecordPath path, String sourcePath, String sha256) {}
