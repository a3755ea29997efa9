/** JSON to trees and back, by Jackson's parser alone: what it needs for values of any class takes long to start. */
@NullMarked
package org.newsarchive.json;

import org.jspecify.annotations.NullMarked;
