package org.newsarchive.page;

/**
 * Leads from where an article stood to where it stands.
 *
 * @param path the old place
 * @param target the article's page
 */
public record RedirectPage(SitePath path, SitePath target) implements HtmlPage {
    @Override
    public String template() {
        return "redirect";
    }
}
