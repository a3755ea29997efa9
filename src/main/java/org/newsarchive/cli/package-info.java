/** The command line: options become one call of {@link org.newsarchive.NewsArchive}, its outcome a report and an exit code. */
@NullMarked
package org.newsarchive.cli;

import org.jspecify.annotations.NullMarked;
