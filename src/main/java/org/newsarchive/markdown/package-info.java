/** Markdown out of blocks and inlines, and plain text and HTML out of Markdown. The one package that knows commonmark-java. */
@NullMarked
package org.newsarchive.markdown;

import org.jspecify.annotations.NullMarked;
