/**
 * The vocabulary: what an article, its metadata and its history are. Knows only the JDK, and every other package may
 * use it. Values are immutable; one that exists is valid. Absent fields are {@code Optional.empty()}, absent lists are empty.
 */
@NullMarked
package org.newsarchive.article;

import org.jspecify.annotations.NullMarked;
