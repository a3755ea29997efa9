package org.newsarchive.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.newsarchive.article.Image;
import org.newsarchive.article.Markdown;
import org.newsarchive.article.Role;
import org.newsarchive.markdown.MarkdownWriter;

/** Writes blocks as Markdown by the elements that they stand in: lists, quotations, tables, headings, paragraphs. */
final class Layout {
    private static final Set<String> FRAMES = Set.of("ul", "ol", "dl", "blockquote", "table", "pre");
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
    private static final int DEEPEST = 6;

    private final InlineText inlines;
    private final LiveFeed feed;
    private final int topHeading;
    private final List<Pictures.Placed> pictures;
    private final List<Embed> embeds;
    private int embedded;
    private final List<Image> images = new ArrayList<>();
    private int written;

    private Layout(
            InlineText inlines, LiveFeed feed, List<Block> blocks, List<Pictures.Placed> pictures, List<Embed> embeds) {
        this.inlines = inlines;
        this.feed = feed;
        this.pictures = pictures;
        this.embeds = embeds;
        this.topHeading = blocks.stream()
                .mapToInt(Layout::heading)
                .filter(level -> level > 0)
                .min()
                .orElse(2);
    }

    /**
     * A body with its pictures.
     *
     * @param markdown the text, figures at their places
     * @param images the pictures, in the same order
     */
    record Body(Markdown markdown, List<Image> images) {}

    /** Writes the body that a reading of a page holds. */
    static Body write(
            Candidate candidate,
            LiveFeed feed,
            List<Pictures.Placed> pictures,
            List<Embed> embeds,
            Region root,
            Address base) {
        Layout layout = new Layout(new InlineText(base), feed, candidate.blocks(), pictures, embeds);
        MarkdownWriter out = new MarkdownWriter();
        if (candidate.blocks().isEmpty()) {
            layout.placeUpTo(out, Integer.MAX_VALUE);
            candidate.paragraphs().forEach(passage -> layout.passage(out, passage));
        } else {
            layout.write(out, candidate.blocks(), root);
            layout.placeUpTo(out, Integer.MAX_VALUE);
        }
        return new Body(out.toMarkdown(), List.copyOf(layout.images));
    }

    private void passage(MarkdownWriter out, Candidate.Passage passage) {
        written++;
        if (passage.role() == Role.SUBHEAD) {
            out.heading(2, content -> content.text(passage.text()));
        } else {
            out.paragraph(passage.text());
        }
    }

    /** Puts the pictures and embeds that stand before a block of the page. */
    private void placeUpTo(MarkdownWriter out, int block) {
        while (embedded < embeds.size() && embeds.get(embedded).before() <= block) {
            Embed embed = embeds.get(embedded++);
            out.paragraph(content -> content.link(embed.url(), inside -> inside.text(embed.title())));
            written++;
        }
        while (images.size() < pictures.size() && pictures.get(images.size()).before() <= block) {
            Pictures.Placed picture = pictures.get(images.size());
            out.figure(
                    picture.caption().or(picture::alt), picture.contentUrl().filter(Address::isKept), picture.credit());
            images.add(new Image(picture.caption(), picture.credit(), picture.alt(), picture.contentUrl(), written));
        }
    }

    /** Writes the blocks that stand in one frame, or all. */
    private void write(MarkdownWriter out, List<Block> blocks, Region inside) {
        int i = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            // A table that only lays out the page holds its pictures at their places too.
            if (inside.parent == null || inside.tag.equals("table")) {
                placeUpTo(out, block.index);
            }
            Region frame = frame(block, inside);
            if (frame == inside) {
                leaf(out, block);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < blocks.size() && blocks.get(end).box.within(frame)) {
                end++;
            }
            framed(out, blocks.subList(i, end), frame);
            i = end;
        }
    }

    /** The outermost frame around a block inside another. */
    private static Region frame(Block block, Region inside) {
        Region found = inside;
        int frames = 0;
        for (Region r = block.box; r != inside && r.parent != null; r = r.up()) {
            if (FRAMES.contains(r.tag)) {
                found = r;
                frames++;
            }
        }
        return frames > DEEPEST ? inside : found;
    }

    private void framed(MarkdownWriter out, List<Block> blocks, Region frame) {
        if (frame.tag.equals("blockquote")) {
            out.quote(inner -> write(inner, blocks, frame));
        } else if (frame.tag.equals("pre")) {
            written++;
            out.preformatted(blocks.stream().map(b -> wholeText(b)).reduce("", (a, b) -> a + b));
        } else if (frame.tag.equals("table")) {
            table(out, blocks, frame);
        } else {
            list(out, blocks, frame);
        }
    }

    private static String wholeText(Block block) {
        StringBuilder text = new StringBuilder();
        block.nodes.forEach(node -> text.append(node instanceof org.jsoup.nodes.TextNode t ? t.getWholeText() : "\n"));
        return text.toString();
    }

    private void list(MarkdownWriter out, List<Block> blocks, Region frame) {
        List<List<Block>> items = parts(blocks, frame, ITEMS);
        boolean page =
                items.stream().anyMatch(item -> item.size() > 4 || item.stream().anyMatch(feed::isTime));
        if (page) {
            write(out, blocks, frame);
            return;
        }
        List<Consumer<MarkdownWriter>> contents = new ArrayList<>();
        for (List<Block> item : items) {
            contents.add(inner -> write(inner, item, frame));
        }
        out.list(frame.tag.equals("ol"), contents);
    }

    private void table(MarkdownWriter out, List<Block> blocks, Region frame) {
        List<List<String>> rows = new ArrayList<>();
        for (List<Block> row : parts(blocks, frame, Set.of("tr"))) {
            List<String> cells = new ArrayList<>();
            for (List<Block> cell : parts(row, frame, Set.of("td", "th"))) {
                cells.add(cell.stream()
                        .map(b -> b.text.replace('\n', ' '))
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
            }
            rows.add(cells);
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean data = columns > 1 && rows.size() > 1 && blocks.stream().noneMatch(b -> b.words > 60);
        if (!data) {
            write(out, blocks, frame);
            return;
        }
        for (List<String> row : rows) {
            while (row.size() < columns) {
                row.add("");
            }
        }
        written++;
        out.table(rows);
    }

    /** Cuts blocks where the innermost element of those kinds changes. */
    private static List<List<Block>> parts(List<Block> blocks, Region frame, Set<String> tags) {
        List<List<Block>> parts = new ArrayList<>();
        Region last = null;
        for (Block block : blocks) {
            Region part = block.box;
            Region found = null;
            for (Region r = part; r != frame; r = r.up()) {
                if (tags.contains(r.tag)) {
                    found = r;
                }
            }
            if (parts.isEmpty() || found == null || found != last) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(block);
            last = found;
        }
        return parts;
    }

    private void leaf(MarkdownWriter out, Block block) {
        written++;
        int heading = heading(block);
        if (heading == 0 && feed.isTime(block)) {
            out.heading(2, content -> inlines.write(content, block));
        } else if (heading > 0) {
            out.heading(Math.min(6, heading - topHeading + 2), content -> inlines.write(content, block));
        } else {
            out.paragraph(content -> inlines.write(content, block));
        }
    }

    /** The level of the heading that a block is, or 0. */
    static int heading(Block block) {
        for (Region r = block.region; r != null && r.depth >= block.box.depth - 1; r = r.parent) {
            if (r.has(Cue.HEADING)) {
                return r.tag.charAt(1) - '0';
            }
        }
        return 0;
    }

    /** What a block of the body is. */
    static Role role(Block block) {
        if (heading(block) > 0) {
            return Role.SUBHEAD;
        }
        for (Region r = block.box; r != null; r = r.parent) {
            if (ITEMS.contains(r.tag)) {
                return Role.LIST_ITEM;
            } else if (r.tag.equals("blockquote")) {
                return Role.QUOTE;
            } else if (r.tag.equals("pre")) {
                return Role.PREFORMATTED;
            } else if (r.tag.equals("td") || r.tag.equals("th")) {
                return Role.TABLE;
            }
        }
        return Role.PARAGRAPH;
    }
}
