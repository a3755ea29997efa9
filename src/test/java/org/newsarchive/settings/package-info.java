/** Tests of the settings. */
@NullMarked
package org.newsarchive.settings;

import org.jspecify.annotations.NullMarked;
