package org.newsarchive.extract.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsarchive.markdown.Inlines;

/** Writes the inside of a block: its text with links and emphasis, white space as a browser shows it. */
final class InlineText {
    private static final Set<String> EMPHASIS = Set.of("em", "i", "cite", "dfn", "var");
    private static final Set<String> STRONG = Set.of("strong", "b");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");
    private static final int DEEPEST = 12;

    private final Address base;
    private boolean spaced = true;

    /** @param base where relative links start from */
    InlineText(Address base) {
        this.base = base;
    }

    /** Writes one block. */
    void write(Inlines out, Block block) {
        spaced = true;
        write(out, block.nodes, block.box.element, 0);
    }

    private void write(Inlines out, List<Node> nodes, Element around, int depth) {
        int i = 0;
        while (i < nodes.size()) {
            Element child = depth < DEEPEST ? childOf(around, nodes.get(i)) : around;
            if (child.equals(around)) {
                leaf(out, nodes.get(i));
                i++;
                continue;
            }
            int end = i + 1;
            while (end < nodes.size() && childOf(around, nodes.get(end)).equals(child)) {
                end++;
            }
            span(out, nodes.subList(i, end), child, depth + 1);
            i = end;
        }
    }

    /** The child of an element that holds a node; the element itself where the node is the child. */
    private static Element childOf(Element around, Node node) {
        Element at = node.parent() instanceof Element parent ? parent : around;
        Element below = around;
        while (!at.equals(around)) {
            below = at;
            Element up = at.parent();
            if (up == null) {
                return around;
            }
            at = up;
        }
        return below;
    }

    private void span(Inlines out, List<Node> nodes, Element element, int depth) {
        String tag = element.normalName();
        if (EMPHASIS.contains(tag)) {
            out.emphasis(inside -> write(inside, nodes, element, depth));
        } else if (STRONG.contains(tag)) {
            out.strong(inside -> write(inside, nodes, element, depth));
        } else if (CODE.contains(tag)) {
            StringBuilder text = new StringBuilder();
            nodes.forEach(node -> text.append(node instanceof TextNode words ? shown(words) : " "));
            out.code(text.toString());
        } else if (tag.equals("a")) {
            String address = base.resolve(element.attr("href"));
            if (address.isEmpty()) {
                write(out, nodes, element, depth);
            } else {
                out.link(address, inside -> write(inside, nodes, element, depth));
            }
        } else {
            write(out, nodes, element, depth);
        }
    }

    private void leaf(Inlines out, Node node) {
        if (node instanceof TextNode words) {
            String text = shown(words);
            if (!text.isEmpty()) {
                out.text(text);
            }
        } else {
            out.lineBreak();
            spaced = true;
        }
    }

    private String shown(TextNode node) {
        String raw = node.getWholeText();
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Segmenter.space(c)) {
                if (!spaced) {
                    text.append(' ');
                    spaced = true;
                }
            } else if (!Segmenter.silent(c)) {
                text.append(c);
                spaced = false;
            }
        }
        return text.toString();
    }
}
