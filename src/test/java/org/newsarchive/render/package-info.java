/** Tests of rendering. */
@NullMarked
package org.newsarchive.render;

import org.jspecify.annotations.NullMarked;
