/** Files become sources: found, read within limits, hashed, their format and character set recognised. */
@NullMarked
package org.newsarchive.source;

import org.jspecify.annotations.NullMarked;
