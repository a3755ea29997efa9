package org.newsarchive.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.newsarchive.article.Markdown;

/**
 * Writes a document block by block. What goes in as text comes out as the same text when the Markdown is read again: every
 * character that Markdown would take for markup is escaped. Not safe for use by several threads.
 */
public final class MarkdownWriter {
    private final Node container;

    /** A writer of an empty document. */
    public MarkdownWriter() {
        this(new Document());
    }

    private MarkdownWriter(Node container) {
        this.container = container;
    }

    /** Adds a paragraph of plain text; line breaks in it count as spaces. Blank text adds nothing. */
    public void paragraph(String text) {
        paragraph(inlines -> inlines.text(text));
    }

    /** Adds a paragraph; one that stays empty is not added. */
    public void paragraph(Consumer<Inlines> content) {
        addFilled(new Paragraph(), content);
    }

    /**
     * Adds a heading.
     *
     * @param level from 1 to 6; headings inside an article start at 2
     */
    public void heading(int level, Consumer<Inlines> content) {
        Heading heading = new Heading();
        heading.setLevel(level);
        addFilled(heading, content);
    }

    /** Adds a quotation of blocks; one that stays empty is not added. */
    public void quote(Consumer<MarkdownWriter> blocks) {
        addBlocks(container, new BlockQuote(), blocks);
    }

    /** Adds a list, an item for each content. */
    public void list(boolean ordered, List<Consumer<MarkdownWriter>> items) {
        ListBlock list = ordered ? new OrderedList() : new BulletList();
        list.setTight(true);
        for (Consumer<MarkdownWriter> item : items) {
            addBlocks(list, new ListItem(), item);
        }
        if (list.getFirstChild() != null) {
            container.appendChild(list);
        }
    }

    /** Adds text whose line breaks and spaces count. */
    public void preformatted(String text) {
        FencedCodeBlock block = new FencedCodeBlock();
        block.setLiteral(text.endsWith("\n") ? text : text + "\n");
        container.appendChild(block);
    }

    /**
     * Adds a table. Cells hold text only.
     *
     * @param rows at least one; the first is the head
     */
    public void table(List<List<String>> rows) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row(rows.get(0), true));
        table.appendChild(head);
        TableBody body = new TableBody();
        rows.stream().skip(1).forEach(cells -> body.appendChild(row(cells, false)));
        if (body.getFirstChild() != null) {
            table.appendChild(body);
        }
        container.appendChild(table);
    }

    private static TableRow row(List<String> cells, boolean header) {
        TableRow row = new TableRow();
        for (String content : cells) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            new Inlines(cell).text(content);
            row.appendChild(cell);
        }
        return row;
    }

    /** Adds a picture at its place: the caption, the address where the picture was kept, and the credit. */
    public void figure(Optional<String> caption, Optional<String> destination, Optional<String> credit) {
        Image image =
                new Image(destination.orElse(""), credit.map(Inlines::oneLine).orElse(null));
        caption.ifPresent(
                text -> image.appendChild(new Text(Inlines.oneLine(text).strip())));
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(image);
        container.appendChild(paragraph);
    }

    /** The document written so far. */
    public Markdown toMarkdown() {
        return new Markdown(Dialect.RENDERER.render(container));
    }

    private void addFilled(Node block, Consumer<Inlines> content) {
        Inlines inlines = new Inlines(block);
        content.accept(inlines);
        inlines.finish();
        if (block.getFirstChild() != null) {
            container.appendChild(block);
        }
    }

    private static void addBlocks(Node parent, Node block, Consumer<MarkdownWriter> blocks) {
        blocks.accept(new MarkdownWriter(block));
        if (block.getFirstChild() != null) {
            parent.appendChild(block);
        }
    }
}
