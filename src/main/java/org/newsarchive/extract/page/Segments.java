package org.newsarchive.extract.page;

import java.util.List;

/**
 * A document cut up.
 *
 * @param blocks its text, in order
 * @param media its pictures and embeds, in order
 * @param root the region of the body element
 * @param whole false where the document has more blocks than are looked at
 * @param shallow false where elements stand in each other deeper than is looked at
 */
record Segments(List<Block> blocks, List<Medium> media, Region root, boolean whole, boolean shallow) {}
