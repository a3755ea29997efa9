package org.newsarchive.extract.text;

import java.util.function.IntPredicate;

/** The words of the blocks that surely belong to the text, and how many of them other blocks share. */
final class Core {
    private static final int MOST = 60;

    private final Shapes shapes;
    private final IntPredicate member;
    /** How often each of the text's different words stands in the core. */
    private final int[] counts;

    Core(Shapes shapes, IntPredicate member) {
        this.shapes = shapes;
        this.member = member;
        counts = new int[shapes.distinct()];
        for (int i = 0; i < shapes.size(); i++) {
            if (member.test(i)) {
                Shape s = shapes.get(i);
                for (int w = s.firstWord; w < s.firstWord + s.tokens; w++) {
                    counts[shapes.number(w)]++;
                }
            }
        }
    }

    /**
     * Writes what a block shares with the core: the share of its words that stand in another block of the core; then the same
     * of its telling words, -1 where it has none.
     */
    int fill(int block, float[] row, int at) {
        Shape s = shapes.get(block);
        int own = member.test(block) ? 1 : 0;
        int n = Math.min(s.tokens, MOST);
        int shared = 0;
        int telling = 0;
        int topical = 0;
        for (int w = s.firstWord; w < s.firstWord + n; w++) {
            int in = counts[shapes.number(w)] > own ? 1 : 0;
            shared += in;
            if (shapes.isTelling(w)) {
                telling++;
                topical += in;
            }
        }
        row[at] = n == 0 ? 0 : shared / (float) n;
        row[at + 1] = telling == 0 ? -1 : topical / (float) telling;
        return at + 2;
    }
}
