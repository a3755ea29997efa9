package org.newsarchive.markdown;

import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that are nothing but paragraphs without markup, subheads, and pictures that were not kept, each a line between
 * blank ones: most articles are. That takes a tenth of what all of CommonMark takes, and gives the same nodes. Where anything
 * could mean more, it gives up.
 */
final class PlainBlocks {
    private static final int DEEPEST = 6;

    private final String text;
    private final char[] chars;

    private PlainBlocks(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    /** The document of a text; empty where it is for somebody who knows more. */
    static Optional<Node> parse(String text) {
        return Optional.ofNullable(new PlainBlocks(text).document());
    }

    private @Nullable Node document() {
        Document document = new Document();
        for (int from = 0; from < chars.length; ) {
            int end = lineEnd(from);
            @Nullable Node block = block(from, end);
            if (block == null || lineEnd(end + 1) > end + 1) {
                return null;
            }
            document.appendChild(block);
            from = end + 2;
        }
        return document;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < chars.length && chars[end] != '\n') {
            end++;
        }
        return end;
    }

    private @Nullable Node block(int from, int end) {
        if (from == end) {
            return null;
        }
        return switch (chars[from]) {
            case '#' -> heading(from, end);
            case '!' -> figure(from, end);
            case '"', '\u201c', '\u201e', '\u2018', '\u00ab' -> filled(new Paragraph(), from, end);
            default -> Character.isLetter(chars[from]) ? filled(new Paragraph(), from, end) : null;
        };
    }

    private @Nullable Node heading(int from, int end) {
        int space = from;
        while (space < end && chars[space] == '#') {
            space++;
        }
        boolean plain = space - from <= DEEPEST
                && space + 1 < end
                && chars[space] == ' '
                && Character.isLetter(chars[space + 1])
                && chars[end - 1] != '#';
        if (!plain) {
            return null;
        }
        Heading heading = new Heading();
        heading.setLevel(space - from);
        return filled(heading, space + 1, end);
    }

    /** {@code ![caption]()} or {@code ![caption](<> "credit")}. */
    private @Nullable Node figure(int from, int end) {
        int close = text.indexOf("](", from);
        int credit = close + "](<> \"".length();
        boolean bare = text.startsWith("]()", close) && close + 3 == end;
        boolean credited = text.startsWith("](<> \"", close)
                && credit < end - 2
                && text.indexOf('"', credit) == end - 2
                && chars[end - 1] == ')'
                && isPlain(credit, end - 2);
        if (!text.startsWith("![", from) || !(bare || credited) || !isPlain(from + 2, close)) {
            return null;
        }
        Image image = new Image("", credited ? text.substring(credit, end - 2) : null);
        if (close > from + 2) {
            image.appendChild(new Text(text.substring(from + 2, close)));
        }
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(image);
        return paragraph;
    }

    private @Nullable Node filled(Node block, int from, int end) {
        if (chars[end - 1] <= ' ' || !isPlain(from, end)) {
            return null;
        }
        block.appendChild(new Text(text.substring(from, end)));
        return block;
    }

    /** Whether nothing may be markup, or lead to some. */
    private boolean isPlain(int from, int end) {
        for (int i = from; i < end; i++) {
            switch (chars[i]) {
                case '\\', '`', '*', '_', '[', ']', '<', '&', '\r', '\t', '\0' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }
}
