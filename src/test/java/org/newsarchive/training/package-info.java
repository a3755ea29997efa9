/** Makes the learned models that the extractor ships, from texts with known answers; not part of the program. */
@NullMarked
package org.newsarchive.training;

import org.jspecify.annotations.NullMarked;
