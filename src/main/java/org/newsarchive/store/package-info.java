/**
 * Articles become records and records articles: {@code normalized/YYYY/MM/SLUG.md} and {@code .json}. Here hand edits are told from
 * extraction and kept, and paths are given.
 */
@NullMarked
package org.newsarchive.store;

import org.jspecify.annotations.NullMarked;
