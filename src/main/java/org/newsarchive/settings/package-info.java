/** What the user decides about an archive: {@code archiver.yml}, read strictly. */
@NullMarked
package org.newsarchive.settings;

import org.jspecify.annotations.NullMarked;
