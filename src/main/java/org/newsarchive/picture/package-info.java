/** The articles' pictures: found beside their sources, measured, and made smaller; what could do harm is refused. */
@NullMarked
package org.newsarchive.picture;

import org.jspecify.annotations.NullMarked;
