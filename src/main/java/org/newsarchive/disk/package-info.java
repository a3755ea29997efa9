/** Files written whole: a reader sees the old content or the new, never a part. Knows only the JDK. */
@NullMarked
package org.newsarchive.disk;

import org.jspecify.annotations.NullMarked;
