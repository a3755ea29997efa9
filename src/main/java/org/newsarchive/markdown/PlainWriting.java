package org.newsarchive.markdown;

import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents that are nothing but paragraphs, subheads and pictures that were not kept, without a character that Markdown
 * would take for markup: what {@link PlainBlocks} reads, and as fast.
 */
final class PlainWriting {
    private static final String OPENING = "\"\u201c\u201e\u2018\u00ab";

    private final StringBuilder out = new StringBuilder();

    private PlainWriting() {}

    /** The text of a document; empty where it is for somebody who knows more. */
    static Optional<String> of(Node document) {
        PlainWriting writing = new PlainWriting();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!writing.block(block)) {
                return Optional.empty();
            }
        }
        return writing.out.isEmpty() ? Optional.empty() : Optional.of(writing.out.toString());
    }

    private boolean block(Node block) {
        Node inside = block.getFirstChild();
        out.append(out.isEmpty() ? "" : "\n");
        if (block instanceof Heading heading) {
            out.append("#".repeat(heading.getLevel())).append(' ');
        }
        boolean plain = inside instanceof Text text
                ? opens(text.getLiteral()) && add(text.getLiteral())
                : inside instanceof Image image && block instanceof Paragraph && add(image);
        out.append('\n');
        return plain && inside.getNext() == null && (block instanceof Paragraph || block instanceof Heading);
    }

    private boolean add(Image image) {
        out.append("![");
        boolean plain = image.getDestination().isEmpty() && caption(image.getFirstChild());
        out.append("](");
        String credit = image.getTitle();
        if (credit != null) {
            out.append("<> \"");
            plain &= credit.indexOf('"') < 0 && add(credit);
            out.append('"');
        }
        out.append(')');
        return plain;
    }

    private boolean caption(@Nullable Node caption) {
        return caption == null || (caption instanceof Text text && text.getNext() == null && add(text.getLiteral()));
    }

    private static boolean opens(String text) {
        char first = text.isEmpty() ? 0 : text.charAt(0);
        return Character.isLetter(first) || OPENING.indexOf(first) >= 0;
    }

    /** Adds a text in which nothing may be markup; false where something may. */
    private boolean add(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '|', '#', '\r', '\n', '\t', '\0' -> {
                    return false;
                }
                default -> {}
            }
        }
        out.append(text);
        return true;
    }
}
