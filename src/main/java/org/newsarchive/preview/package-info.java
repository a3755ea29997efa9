/**
 * The site, looked at while it is worked on: a server on the loopback address, a watch over folders, and a script that
 * reloads the browser. The script is put into pages as they are sent and never into the site.
 */
@NullMarked
package org.newsarchive.preview;

import org.jspecify.annotations.NullMarked;
