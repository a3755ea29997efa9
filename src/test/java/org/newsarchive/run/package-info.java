/** Whole runs of the jar, as its users run it: a process, a folder, what it prints and what it leaves behind. */
@NullMarked
package org.newsarchive.run;

import org.jspecify.annotations.NullMarked;
