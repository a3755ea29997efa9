/** Tests of the plan of the site. */
@NullMarked
package org.newsarchive.page;

import org.jspecify.annotations.NullMarked;
