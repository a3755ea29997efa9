/** Tells which publication a flattened text is of, from all names in it and the lines that they stand in. */
@NullMarked
package org.newsarchive.extract.publisher;

import org.jspecify.annotations.NullMarked;
