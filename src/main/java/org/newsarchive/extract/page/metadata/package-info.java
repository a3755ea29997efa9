/** Reads a page's fields from its structured data, its meta tags and what it shows, each with the evidence for it. */
@NullMarked
package org.newsarchive.extract.page.metadata;

import org.jspecify.annotations.NullMarked;
