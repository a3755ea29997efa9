/** The command line: options become one call of the façade, and what it reports is printed. Alone prints and exits. */
@NullMarked
package org.newsarchive.cli;

import org.jspecify.annotations.NullMarked;
