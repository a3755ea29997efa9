package org.newsarchive.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.newsarchive.article.Markdown;

/** The text of a document without its markup and pictures: blocks parted by a blank line, as {@code articleBody} has it. */
public final class PlainText {
    private PlainText() {}

    /** The text of a document. */
    public static String of(Markdown markdown) {
        Writer writer = new Writer();
        Dialect.parse(markdown.text()).accept(writer);
        return writer.out.toString().strip();
    }

    private static final class Writer extends AbstractVisitor {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            endBlock();
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            endBlock();
        }

        @Override
        public void visit(FencedCodeBlock block) {
            out.append(block.getLiteral());
            endBlock();
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            out.append(block.getLiteral());
            endBlock();
        }

        @Override
        public void visit(HtmlBlock block) {
            // The site shows raw HTML as text, so text it is.
            out.append(block.getLiteral());
            endBlock();
        }

        @Override
        public void visit(HtmlInline inline) {
            out.append(inline.getLiteral());
        }

        @Override
        public void visit(CustomBlock block) {
            visitChildren(block);
            if (block instanceof TableBlock) {
                endBlock();
            }
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            if (node instanceof TableCell && node.getNext() != null) {
                out.append('\t');
            } else if (node instanceof TableRow) {
                out.append('\n');
            }
        }

        @Override
        public void visit(Image image) {
            // Captions are metadata.
        }

        @Override
        public void visit(Text text) {
            out.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            out.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            out.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            out.append('\n');
        }

        private void endBlock() {
            int end = out.length();
            while (end > 0 && out.charAt(end - 1) <= ' ') {
                end--;
            }
            out.setLength(end);
            if (end > 0) {
                out.append("\n\n");
            }
        }
    }
}
