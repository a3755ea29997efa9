package org.newsarchive.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.commonmark.renderer.html.HtmlRenderer;
import org.newsarchive.article.Markdown;

/** The HTML of a document's body: raw HTML in it is shown as text, and only harmless addresses become links. */
public final class BodyHtml {
    private BodyHtml() {}

    /**
     * What a page adds to an article's text.
     *
     * @param notKept heads the frame of a picture that was not kept
     * @param language the language of that heading; empty where it is the article's
     * @param dir its direction; empty where it is the article's
     * @param picture the copies of a picture that was kept, by the number of its figure in the document, from 1
     */
    public record Setting(String notKept, String language, String dir, IntFunction<Optional<Picture>> picture) {}

    /**
     * A picture that was kept.
     *
     * @param copies its copies, at least one, the smaller first
     * @param alt what stands in for it where it can't be seen; empty where the caption does
     */
    public record Picture(List<Copy> copies, String alt) {
        /** Copies the list. */
        public Picture {
            copies = List.copyOf(copies);
        }
    }

    /**
     * A copy of a picture.
     *
     * @param address its file, from the page
     * @param width in pixels
     * @param height in pixels
     */
    public record Copy(String address, int width, int height) {}

    /**
     * A fragment of HTML that may stand inside an {@code article} element under its {@code h1}. Paragraphs that stand by
     * themselves are named {@code p1}, {@code p2} and so on, to be linked to; like much of HTML they need no end tag.
     */
    public static String of(Markdown markdown, Setting setting) {
        return HtmlRenderer.builder()
                .extensions(Dialect.EXTENSIONS)
                .escapeHtml(true)
                .softbreak(" ")
                .nodeRendererFactory(context -> new BodyNodes(context, setting))
                .build()
                .render(Dialect.parse(markdown.text()));
    }
}
