package org.newsarchive.page;

/** What a host shows for an address without a page. */
public record NotFoundPage() implements HtmlPage {
    /** Where it stands. */
    public static final SitePath PATH = new SitePath("404.html");

    @Override
    public SitePath path() {
        return PATH;
    }

    @Override
    public String template() {
        return "404";
    }
}
