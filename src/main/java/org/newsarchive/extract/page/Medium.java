package org.newsarchive.extract.page;

import org.jsoup.nodes.Element;

/**
 * A picture, player or frame on the page.
 *
 * @param element the element
 * @param region the element around it
 * @param before how many blocks stand before it
 */
record Medium(Element element, Region region, int before) {}
