package org.newsarchive.extract.page.metadata;

import org.jsoup.nodes.Element;
import org.newsarchive.article.Role;

/**
 * An element of the page that a field was read from: it is not part of the body.
 *
 * @param role what its text is
 * @param element the element
 * @param why the reason for the ledger
 */
public record Claim(Role role, Element element, String why) {}
