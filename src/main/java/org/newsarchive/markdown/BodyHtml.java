package org.newsarchive.markdown;

import java.util.Optional;
import java.util.function.Function;
import org.commonmark.renderer.html.HtmlRenderer;
import org.newsarchive.article.Markdown;

/** The HTML of a document's body: raw HTML in it is shown as text, and only harmless addresses become links. */
public final class BodyHtml {
    private BodyHtml() {}

    /**
     * What a page adds to an article's text.
     *
     * @param notKept heads the frame of a picture that was not kept, in the page's language
     * @param picture where the file of a picture stands from the page, by its destination in the document
     */
    public record Setting(String notKept, Function<String, Optional<Picture>> picture) {}

    /**
     * A picture that was kept.
     *
     * @param address its file, from the page
     * @param width in pixels
     * @param height in pixels
     */
    public record Picture(String address, int width, int height) {}

    /**
     * A fragment of HTML that may stand inside an {@code article} element under its {@code h1}. Paragraphs that stand by
     * themselves are numbered {@code p1}, {@code p2} and so on, each with a link to itself.
     */
    public static String of(Markdown markdown, Setting setting) {
        return HtmlRenderer.builder()
                .extensions(Dialect.EXTENSIONS)
                .escapeHtml(true)
                .softbreak(" ")
                .nodeRendererFactory(context -> new BodyNodes(context, setting))
                .build()
                .render(Dialect.PARSER.parse(markdown.text()));
    }
}
