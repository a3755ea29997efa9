package org.newsarchive.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.text.AsciiMatcher;

/** The Markdown that articles are kept in: CommonMark and tables. Parser and renderer are immutable. */
final class Dialect {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            // Nesting beyond this is an attack on the stack, not an article.
            .maxOpenBlockParsers(100)
            .build();
    static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(new OwnNodes())
            .build();

    private Dialect() {}

    /** The document of a text. */
    static Node parse(String text) {
        return PlainBlocks.parse(text).orElseGet(() -> parseWhole(text));
    }

    /** The same, by the whole of CommonMark. */
    static Node parseWhole(String text) {
        return PARSER.parse(text);
    }

    private static final class OwnNodes implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new OwnNodeRenderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }

    /**
     * Writes guards, and pictures: commonmark's own renderer gives a picture with a credit but no address in a form that
     * reads back with the credit for its address.
     */
    private static final class OwnNodeRenderer implements NodeRenderer {
        private static final AsciiMatcher QUOTE =
                AsciiMatcher.builder().c('"').c('\\').c('&').build();
        private static final AsciiMatcher ANGLE =
                AsciiMatcher.builder().c('<').c('>').c('\\').c('&').build();

        private final MarkdownNodeRendererContext context;

        OwnNodeRenderer(MarkdownNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Guard.class, Image.class);
        }

        @Override
        public void render(Node node) {
            var out = context.getWriter();
            if (!(node instanceof Image image)) {
                out.raw('\\');
                return;
            }
            out.raw("![");
            for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            out.raw("](");
            String destination = image.getDestination();
            boolean plain =
                    !destination.isEmpty() && destination.chars().noneMatch(c -> c <= ' ' || "<>()\\&".indexOf(c) >= 0);
            if (plain) {
                out.raw(destination);
            } else if (!destination.isEmpty() || image.getTitle() != null) {
                out.raw('<');
                out.text(destination, ANGLE);
                out.raw('>');
            }
            if (image.getTitle() != null) {
                out.raw(" \"");
                out.text(image.getTitle(), QUOTE);
                out.raw('"');
            }
            out.raw(')');
        }
    }
}
