/**
 * Planned files become a folder on disk: what changed is staged, then moved into place whole; what nobody asks for any
 * more is taken away if it is ours; what is not ours is left alone. What was written is remembered in a plain text file
 * that may be deleted at any time.
 */
@NullMarked
package org.newsarchive.site;

import org.jspecify.annotations.NullMarked;
