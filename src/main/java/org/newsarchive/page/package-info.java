/** Plans the site: every page, its path and what stands on it, from cards of the articles; pure, and free of HTML. */
@NullMarked
package org.newsarchive.page;

import org.jspecify.annotations.NullMarked;
