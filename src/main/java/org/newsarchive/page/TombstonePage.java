package org.newsarchive.page;

/**
 * Says that an article is withheld, and nothing else of it.
 *
 * @param path where the article would stand
 */
public record TombstonePage(SitePath path) implements HtmlPage {
    @Override
    public String template() {
        return "withheld";
    }
}
