/** Tests of the sources. */
@NullMarked
package org.newsarchive.source;

import org.jspecify.annotations.NullMarked;
