/** A small learned judgement: gradient-boosted trees over numbers, read from a resource. Training is a tool beside the tests. */
@NullMarked
package org.newsarchive.extract.learn;

import org.jspecify.annotations.NullMarked;
