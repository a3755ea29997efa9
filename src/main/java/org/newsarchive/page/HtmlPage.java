package org.newsarchive.page;

/** A page to read, made by a template. */
public sealed interface HtmlPage extends Page
        permits HomePage,
                ArticlePage,
                ListPage,
                NamesPage,
                DatesPage,
                SearchPage,
                AboutPage,
                NotFoundPage,
                RedirectPage,
                TombstonePage {
    /** The template's file name without {@code .ftlh}. */
    String template();
}
