package org.newsarchive.page;

import java.util.Locale;

/** What articles are listed by. */
public enum Shelf {
    /** Years, months and days. */
    DATES,
    /** The people who wrote them. */
    AUTHORS,
    /** Sections and keywords. */
    TOPICS,
    /** The publications that printed them. */
    PUBLICATIONS,
    /** The places where they were written. */
    PLACES;

    /** The name in paths and messages: {@code authors}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the search's filter: {@code author}. */
    public String field() {
        String folder = folder();
        return folder.substring(0, folder.length() - 1);
    }

    /** The page that lists them all. */
    public SitePath index() {
        return new SitePath(folder() + "/index.html");
    }
}
