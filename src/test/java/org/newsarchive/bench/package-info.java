/** The project's benchmark: an invented archive of any size, and a clock over the real program. */
@NullMarked
package org.newsarchive.bench;

import org.jspecify.annotations.NullMarked;
