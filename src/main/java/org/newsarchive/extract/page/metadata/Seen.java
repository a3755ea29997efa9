package org.newsarchive.extract.page.metadata;

import org.jsoup.nodes.Element;

/**
 * An element that may show a field.
 *
 * @param kind what it may show
 * @param element the element
 * @param text its text
 * @param order its place among the elements of the page
 * @param mark the attribute that says so
 */
record Seen(Kind kind, Element element, String text, int order, String mark) {
    /** What an element may show. */
    enum Kind {
        HEADLINE,
        HEADLINE_CLASS,
        SUBHEADING,
        PARAGRAPH,
        KICKER,
        DEK,
        AUTHOR,
        BYLINE,
        CUED,
        SIGNATURE,
        BIO,
        TIME,
        DATE,
        LINE,
        SECTION,
        COPYRIGHT,
        CORRECTION
    }
}
