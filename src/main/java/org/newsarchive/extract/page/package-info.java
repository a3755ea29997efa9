/** Reads web pages: what of a page is the article, as Markdown, and where the rest went. */
@NullMarked
package org.newsarchive.extract.page;

import org.jspecify.annotations.NullMarked;
