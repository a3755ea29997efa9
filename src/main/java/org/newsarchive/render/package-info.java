/** Turns planned pages into bytes: templates, the articles' HTML, feeds, references and downloads. */
@NullMarked
package org.newsarchive.render;

import org.jspecify.annotations.NullMarked;
