/** Tests of the counting of lines. */
@NullMarked
package org.newsarchive.census;

import org.jspecify.annotations.NullMarked;
