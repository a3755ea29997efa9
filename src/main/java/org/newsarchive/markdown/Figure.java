package org.newsarchive.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.newsarchive.article.Markdown;

/**
 * A picture that stands by itself in a document.
 *
 * @param destination its file as the document names it; empty where it was not kept
 * @param caption its caption without markup
 */
public record Figure(String destination, String caption) {
    /** The figures of a document in their order, which is also how {@link BodyHtml} numbers them, from 1. */
    public static List<Figure> of(Markdown markdown) {
        if (!markdown.text().contains("![")) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        Dialect.parse(markdown.text()).accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                if (isFigure(paragraph)) {
                    Image image = (Image) paragraph.getFirstChild();
                    figures.add(new Figure(image.getDestination(), caption(image)));
                }
            }
        });
        return figures;
    }

    static boolean isFigure(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image.getNext() == null;
    }

    private static String caption(Image image) {
        StringBuilder caption = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                caption.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                caption.append(' ');
            }

            @Override
            public void visit(Image inside) {
                for (Node child = inside.getFirstChild(); child != null; child = child.getNext()) {
                    child.accept(this);
                }
            }
        });
        return caption.toString();
    }
}
