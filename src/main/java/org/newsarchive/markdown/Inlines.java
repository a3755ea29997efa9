package org.newsarchive.markdown;

import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes the inside of a paragraph or heading, left to right. */
public final class Inlines {
    private final Node parent;
    private boolean atLineStart;

    Inlines(Node parent) {
        this(parent, true);
    }

    private Inlines(Node parent, boolean atLineStart) {
        this.parent = parent;
        this.atLineStart = atLineStart;
    }

    /** Adds text; line breaks in it count as spaces, and spaces at the start of a line are dropped. */
    public void text(String text) {
        String line = oneLine(text);
        if (atLineStart) {
            line = line.stripLeading();
            if (line.isEmpty()) {
                return;
            }
            if ("+~=".indexOf(line.charAt(0)) >= 0) {
                // commonmark's renderer leaves these, which open a list, a fence or an underlined heading.
                parent.appendChild(new Guard());
            }
        }
        if (line.isEmpty()) {
            return;
        }
        Node before = parent.getLastChild();
        if (before instanceof Delimited && isMark(edge(before, true)) && isLetter(line.codePointAt(0))) {
            unwrap(before);
        }
        if (parent.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral() + line);
        } else {
            parent.appendChild(new Text(line));
        }
        atLineStart = false;
    }

    /** Adds emphasised text. */
    public void emphasis(Consumer<Inlines> content) {
        span(new Emphasis("*"), content);
    }

    /** Adds strongly emphasised text. */
    public void strong(Consumer<Inlines> content) {
        span(new StrongEmphasis("**"), content);
    }

    /** Adds a link; one without text is not added. */
    public void link(String destination, Consumer<Inlines> content) {
        span(new Link(destination, null), content);
    }

    /** Adds text in a fixed-width font. */
    public void code(String text) {
        if (!text.isBlank()) {
            parent.appendChild(new Code(oneLine(text).strip()));
            atLineStart = false;
        }
    }

    /** Starts a new line within the paragraph. */
    public void lineBreak() {
        if (!atLineStart) {
            trimEnd(parent.getLastChild());
            parent.appendChild(new HardLineBreak());
            atLineStart = true;
        }
    }

    /** Drops white space and line breaks at the end. */
    void finish() {
        while (parent.getLastChild() instanceof HardLineBreak lineBreak) {
            lineBreak.unlink();
        }
        trimEnd(parent.getLastChild());
    }

    /** White space just inside a span would keep Markdown from seeing it: it goes outside. */
    private void span(Node span, Consumer<Inlines> content) {
        Inlines inside = new Inlines(span, atLineStart);
        content.accept(inside);
        boolean spaceBefore = span.getFirstChild() instanceof Text first && trimStart(first);
        while (span.getLastChild() instanceof HardLineBreak lineBreak) {
            lineBreak.unlink();
        }
        boolean spaceAfter = trimEnd(span.getLastChild());
        if (spaceBefore) {
            text(" ");
        }
        if (span.getFirstChild() != null) {
            Node before = parent.getLastChild();
            parent.appendChild(span);
            atLineStart = false;
            if (span instanceof Delimited
                    && before instanceof Text
                    && isLetter(edge(before, true))
                    && isMark(edge(span, false))) {
                unwrap(span);
            }
        }
        if (spaceAfter) {
            text(" ");
        }
    }

    /** Puts what a span holds in its place: between a mark inside it and a letter outside, Markdown would not see its asterisks. */
    private static void unwrap(Node span) {
        Node child = span.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text text && span.getPrevious() instanceof Text before) {
                before.setLiteral(before.getLiteral() + text.getLiteral());
            } else {
                span.insertBefore(child);
                if (child instanceof Delimited) {
                    unwrap(child);
                }
            }
            child = next;
        }
        span.unlink();
    }

    /** The first or last character of a node's text; a space where it has none. */
    private static int edge(Node node, boolean last) {
        Node at = node;
        Node below = last ? at.getLastChild() : at.getFirstChild();
        while (below != null) {
            at = below;
            below = last ? at.getLastChild() : at.getFirstChild();
        }
        String text = at instanceof Text words ? words.getLiteral() : "";
        if (text.isEmpty()) {
            return ' ';
        }
        return last ? text.codePointBefore(text.length()) : text.codePointAt(0);
    }

    private static boolean isLetter(int c) {
        return !Character.isWhitespace(c) && !isMark(c);
    }

    /** Whether Markdown counts a character as punctuation. */
    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static boolean trimStart(Text text) {
        String literal = text.getLiteral();
        String trimmed = literal.stripLeading();
        replace(text, trimmed);
        return !trimmed.equals(literal);
    }

    private static boolean trimEnd(@Nullable Node node) {
        if (!(node instanceof Text text)) {
            return false;
        }
        String literal = text.getLiteral();
        String trimmed = literal.stripTrailing();
        replace(text, trimmed);
        return !trimmed.equals(literal);
    }

    private static void replace(Text text, String literal) {
        if (literal.isEmpty()) {
            text.unlink();
        } else {
            text.setLiteral(literal);
        }
    }

    static String oneLine(String text) {
        return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\0', ' ');
    }
}
