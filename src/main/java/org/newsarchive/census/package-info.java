/** The lines of all flattened texts are counted, so that the archive itself tells which are furniture. */
@NullMarked
package org.newsarchive.census;

import org.jspecify.annotations.NullMarked;
