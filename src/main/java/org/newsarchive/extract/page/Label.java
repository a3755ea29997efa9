package org.newsarchive.extract.page;

/** What a short line over a box between paragraphs, or in it, announces; the words stand in {@code labels.txt}. */
enum Label {
    ADVERTISEMENT,
    RELATED,
    NEWSLETTER,
    WALL,
    COMMENTS
}
