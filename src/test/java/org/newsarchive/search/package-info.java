/** What the index holds and in what order; the browser's side is tested in {@code browser}. */
@NullMarked
package org.newsarchive.search;

import org.jspecify.annotations.NullMarked;
