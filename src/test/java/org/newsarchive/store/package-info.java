/** Tests of the records. */
@NullMarked
package org.newsarchive.store;

import org.jspecify.annotations.NullMarked;
