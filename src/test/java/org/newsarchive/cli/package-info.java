/** Tests of the command line. */
@NullMarked
package org.newsarchive.cli;

import org.jspecify.annotations.NullMarked;
