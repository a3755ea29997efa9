package org.newsarchive.store;

import org.newsarchive.article.ArchivedArticle;

/**
 * A record as it stands on disk.
 *
 * @param article the article
 * @param digest a fingerprint of both its files
 * @param written whether it was written just now
 */
public record Stored(ArchivedArticle article, String digest, boolean written) {}
