package org.newsarchive.extract.text;

import java.util.function.IntPredicate;

/** The words of the blocks that surely belong to the text, and how many of them other blocks share. */
final class Core {
    private static final int MOST = 60;

    private final Shapes shapes;
    private final IntPredicate member;
    private final WordCounts words = new WordCounts();

    Core(Shapes shapes, IntPredicate member) {
        this.shapes = shapes;
        this.member = member;
        for (int i = 0; i < shapes.size(); i++) {
            if (member.test(i)) {
                Shape s = shapes.get(i);
                for (int w = s.firstWord; w < s.firstWord + s.tokens; w++) {
                    words.add(shapes.word(w), 1);
                }
            }
        }
    }

    /** The share of a block's words that stand in another block of the core. */
    float overlap(int block) {
        return share(block, false);
    }

    /** The same of its telling words; -1 where it has none. */
    float topic(int block) {
        return share(block, true);
    }

    private float share(int block, boolean tellingOnly) {
        Shape s = shapes.get(block);
        int own = member.test(block) ? 1 : 0;
        int shared = 0;
        int n = 0;
        for (int w = s.firstWord; w < s.firstWord + Math.min(s.tokens, MOST); w++) {
            if (!tellingOnly || shapes.isTelling(w)) {
                n++;
                shared += words.of(shapes.word(w)) > own ? 1 : 0;
            }
        }
        return n == 0 ? tellingOnly ? -1 : 0 : shared / (float) n;
    }
}
