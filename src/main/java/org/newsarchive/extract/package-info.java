/**
 * A source becomes an article: what is its text, what are its fields, and what was taken out and why. A pure function of
 * the source and of {@link org.newsarchive.extract.Recurrence what the archive knows}; no clock, locale or shared state.
 *
 * <pre>
 * Source → {@link org.newsarchive.extract.ArticleReader} (text | page) → blocks with roles → metadata + body + ledger → {@link org.newsarchive.extract.Extraction}
 * </pre>
 */
@NullMarked
package org.newsarchive.extract;

import org.jspecify.annotations.NullMarked;
