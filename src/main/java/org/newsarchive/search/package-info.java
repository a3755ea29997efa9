/**
 * Articles to the files of a search index that needs nothing but a browser: sorted shards of terms and cards, loaded by
 * plain scripts. {@code templates/assets/search.js} is the query side of the same rules.
 */
@NullMarked
package org.newsarchive.search;

import org.jspecify.annotations.NullMarked;
