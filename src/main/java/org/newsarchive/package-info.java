/**
 * Archiver, from a pile of scraped articles to a static site. {@link org.newsarchive.NewsArchive} is the way in.
 *
 * <pre>
 * articles/ → source → extract → store → normalized/
 *                                  ↓
 *                                page → render + search → site → site-output/
 * </pre>
 */
@NullMarked
package org.newsarchive;

import org.jspecify.annotations.NullMarked;
