package org.newsarchive.markdown;

import org.commonmark.renderer.html.HtmlRenderer;
import org.newsarchive.article.Markdown;

/** The HTML of a document's body: raw HTML in it is shown as text, and only harmless addresses become links. */
public final class BodyHtml {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(Dialect.EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .percentEncodeUrls(true)
            .build();

    private BodyHtml() {}

    /** A fragment of HTML that may stand inside an {@code article} element. */
    public static String of(Markdown markdown) {
        return RENDERER.render(Dialect.PARSER.parse(markdown.text()));
    }
}
