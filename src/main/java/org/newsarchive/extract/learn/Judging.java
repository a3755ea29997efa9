package org.newsarchive.extract.learn;

import java.util.Arrays;

/**
 * Has trees judge many rows at once. Each threshold is held against 64 rows, which gives a bit a row; a tree then parts its rows
 * by an "and" a node, where row by row each would wait at each level for the answer to the question before. The judgements are
 * those of {@link BoostedTrees#probability}, to the bit. Not safe for use by several threads.
 */
public final class Judging {
    private static final int ROWS = Long.SIZE;

    private final BoostedTrees trees;
    private final Judgement judgement;
    private final int[] items = new int[ROWS];
    // A column a feature, so that what is held against a feature's thresholds stands together.
    private final int[] columns;
    private final long[] above;
    private final long[] path;
    private final long[] reached;
    private final int[] sums = new int[ROWS];
    private int count;

    /** Takes what comes of a row. */
    @FunctionalInterface
    public interface Judgement {
        /**
         * One judgement.
         *
         * @param item the row's number
         * @param probability that the answer is "yes", from 0 to 1
         */
        void of(int item, double probability);
    }

    /** Judgements of trees with one output, given in the order of the rows, some of them only at {@link #finish()}. */
    public Judging(BoostedTrees trees, Judgement judgement) {
        this.trees = trees;
        this.judgement = judgement;
        columns = new int[trees.features() * ROWS];
        above = new long[trees.cuts() + 1];
        path = new long[trees.depth()];
        reached = new long[2 << trees.depth()];
    }

    /** Adds the row that starts at {@code offset}; it is copied. */
    public void add(int item, float[] rows, int offset) {
        if (count == ROWS) {
            finish();
        }
        for (int feature = 0; feature < trees.features(); feature++) {
            columns[feature * ROWS + count] = BoostedTrees.order(rows[offset + feature]);
        }
        items[count++] = item;
    }

    /** Judges the rows that are left. */
    public void finish() {
        for (int feature = 0; feature < trees.features(); feature++) {
            hold(feature);
        }
        for (int tree = 0; tree < trees.trees(); tree++) {
            part(tree);
            weigh(tree);
        }
        for (int row = 0; row < count; row++) {
            judgement.of(items[row], trees.probability(sums[row]));
            sums[row] = 0;
        }
        count = 0;
    }

    /** Finds the rows above each threshold of a feature; neighbours that have the same number are looked up once. */
    private void hold(int feature) {
        int first = trees.firstCut(feature);
        int next = trees.firstCut(feature + 1);
        if (first == next) {
            return;
        }
        Arrays.fill(above, first, next, 0);
        int column = feature * ROWS;
        int from = 0;
        int highest = first - 1;
        for (int row = 1; row <= count; row++) {
            if (row == count || columns[column + row] != columns[column + from]) {
                int number = columns[column + from];
                while (highest + 1 < next && number > trees.orderOfCut(highest + 1)) {
                    highest++;
                }
                while (highest >= first && number <= trees.orderOfCut(highest)) {
                    highest--;
                }
                if (highest >= first) {
                    above[highest] |= (-1L << from) & (-1L >>> -row);
                }
                from = row;
            }
        }
        for (int cut = next - 2; cut >= first; cut--) {
            above[cut] |= above[cut + 1];
        }
    }

    /** Sends the rows down a tree, and notes for each level which of them went right. */
    private void part(int tree) {
        reached[1] = -1;
        for (int level = 0; level < path.length; level++) {
            long right = 0;
            for (int node = 1 << level; node < 2 << level; node++) {
                long rows = reached[node];
                long higher = rows & above[trees.cut(tree, node)];
                reached[2 * node] = rows ^ higher;
                reached[2 * node + 1] = higher;
                right |= higher;
            }
            path[level] = right;
        }
    }

    /** Adds to each row the leaf where it ended. */
    private void weigh(int tree) {
        for (int row = 0; row < count; row += Byte.SIZE) {
            long leaves = 0;
            for (long right : path) {
                leaves = (leaves << Byte.SIZE) | ((right >>> row) & 0xff);
            }
            leaves = transposed(leaves);
            for (int next = row; next < row + Byte.SIZE; next++) {
                sums[next] += trees.leaf(tree, (int) leaves & 0xff);
                leaves >>>= Byte.SIZE;
            }
        }
    }

    /** Eight bytes as a square of bits, turned over its diagonal (H. S. Warren, "Hacker's Delight", 7-3). */
    private static long transposed(long square) {
        long turned = square;
        long change = (turned ^ (turned >>> 7)) & 0x00aa00aa00aa00aaL;
        turned ^= change ^ (change << 7);
        change = (turned ^ (turned >>> 14)) & 0x0000cccc0000ccccL;
        turned ^= change ^ (change << 14);
        change = (turned ^ (turned >>> 28)) & 0x00000000f0f0f0f0L;
        return turned ^ change ^ (change << 28);
    }
}
