package org.newsarchive.extract.page;

import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A stretch of running text between the edges of block elements or two line breaks: about a paragraph. */
final class Block {
    final int index;
    /** The innermost element that holds all its text. */
    final Region region;
    /** The innermost block-level element around it. */
    final Region box;
    /** Its text nodes and line breaks, in order. */
    final List<Node> nodes;
    /** Its text, with white space as shown. */
    final String text;

    final int words;
    final int linkChars;
    final boolean endsSentence;
    final int commas;
    /** The cues of the inline elements in it. */
    final long inner;
    /** How many pictures stand before it on the page. */
    final int pictures;

    private int @Nullable [] hashes;

    Block(
            int index,
            Region region,
            Region box,
            List<Node> nodes,
            String text,
            int linkChars,
            long inner,
            int pictures) {
        this.index = index;
        this.region = region;
        this.box = box;
        this.nodes = List.copyOf(nodes);
        this.text = text;
        this.linkChars = linkChars;
        this.inner = inner;
        this.words = Words.count(text);
        this.endsSentence = Words.endsSentence(text);
        this.commas = Words.commas(text);
        this.pictures = pictures;
    }

    /** Its words as numbers, as {@link Shingles} has them. */
    int[] hashes() {
        int[] known = hashes;
        if (known == null) {
            known = Shingles.hashes(text);
            hashes = known;
        }
        return known;
    }

    /** Whether it reads like a paragraph: some sentences, few links. */
    boolean prose() {
        return words >= 12 && linkChars * 3 < text.length() && (endsSentence || commas > 1);
    }

    /** The share of its text that is inside links. */
    float linkDensity() {
        return linkChars / (float) Math.max(1, text.length());
    }
}
