/**
 * What a build remembers of sources and records, so that the next one reads only what changed: a file that may
 * be deleted at any time, at the cost of a full build.
 */
@NullMarked
package org.newsarchive.catalogue;

import org.jspecify.annotations.NullMarked;
