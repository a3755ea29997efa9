package org.newsarchive.article;

/**
 * A CommonMark document. A photograph stands as a paragraph {@code ![caption](path "credit")}, its destination empty
 * where the picture was not kept.
 *
 * @param text the document; ends with one line feed unless empty; lines end with {@code \n}
 */
public record Markdown(String text) {
    /** The document without content. */
    public static final Markdown EMPTY = new Markdown("");

    /** Normalises the end of the text. */
    public Markdown {
        text = text.isBlank() ? "" : text.stripTrailing() + "\n";
    }
}
