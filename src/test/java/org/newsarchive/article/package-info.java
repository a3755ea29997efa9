/** Tests of what an article is. */
@NullMarked
package org.newsarchive.article;

import org.jspecify.annotations.NullMarked;
