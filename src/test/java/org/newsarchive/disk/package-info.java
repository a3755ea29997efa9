/** Tests of files and what is kept in them. */
@NullMarked
package org.newsarchive.disk;

import org.jspecify.annotations.NullMarked;
