/** The site in a real Chromium, from a folder and from a host. Without Chromium and Node skipped, but in CI failing. */
@NullMarked
package org.newsarchive.browser;

import org.jspecify.annotations.NullMarked;
