@NullMarked
package org.newsarchive.extract.learn;

import org.jspecify.annotations.NullMarked;
