package org.newsarchive.extract.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the page, with what the segmenter learnt of it and of the text below it. */
final class Region {
    final @Nullable Region parent;
    final Element element;
    final String tag;
    final long cues;
    final int depth;
    final boolean hidden;
    final boolean inLink;
    final int signature;

    /** The first block inside, and the one after the last. */
    int firstBlock;

    int endBlock;
    int blocks;
    int chars;
    int linkChars;
    int proseChars;
    int proseBlocks;
    int pictures;
    /** The fields inside that a reader fills in. */
    int fields;

    int words;

    /** The words inside, each counted by how likely its block is part of the article. */
    float likelyWords;

    Region(@Nullable Region parent, Element element, long cues, boolean hidden, int firstBlock) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.cues = cues;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hidden = hidden || (parent != null && parent.hidden);
        this.inLink = tag.equals("a") || (parent != null && parent.inLink);
        this.signature = tag.hashCode() * 31 + element.attr("class").hashCode();
        this.firstBlock = firstBlock;
        this.endBlock = firstBlock;
    }

    boolean has(Cue cue) {
        return (cues & cue.bit()) != 0;
    }

    /** The share of the text that is inside links. */
    float linkDensity() {
        return chars == 0 ? 0 : linkChars / (float) chars;
    }

    /** Whether this region is that one or lies inside it. */
    boolean within(Region other) {
        Region at = this;
        while (at != null && at.depth > other.depth) {
            at = at.parent;
        }
        return at == other;
    }

    /** The nearest region that holds both. */
    static Region common(Region a, Region b) {
        Region x = a;
        Region y = b;
        while (x != y) {
            if (x.depth >= y.depth) {
                x = x.up();
            } else {
                y = y.up();
            }
        }
        return x;
    }

    /** The region around this one; the outermost is its own. */
    Region up() {
        Region around = parent;
        return around == null ? this : around;
    }
}
