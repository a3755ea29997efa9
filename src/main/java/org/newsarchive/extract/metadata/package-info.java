/** Reads dates, names, credits, languages and notices out of plain text, in any common language; knows nothing of pages or files. */
@NullMarked
package org.newsarchive.extract.metadata;

import org.jspecify.annotations.NullMarked;
