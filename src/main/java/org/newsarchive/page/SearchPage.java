package org.newsarchive.page;

/** The search page; the index and its script stand beside it. */
public record SearchPage() implements HtmlPage {
    /** Where it stands. */
    public static final SitePath PATH = new SitePath("search.html");

    @Override
    public SitePath path() {
        return PATH;
    }

    @Override
    public String template() {
        return "search";
    }
}
