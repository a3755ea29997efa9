package org.newsarchive.search;

/** What a search may be narrowed to; the words of each stand among the terms with a prefix no text can have. */
enum Field {
    /** Who wrote it. */
    AUTHOR(":a"),
    /** Section and keywords. */
    TOPIC(":t"),
    /** Who published it. */
    PUBLICATION(":p");

    private final String prefix;

    Field(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }
}
