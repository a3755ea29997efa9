package org.newsarchive.extract.text;

/**
 * Each block as a second row of numbers: its own row, and what a first judgement says of the blocks around it. A doubtful
 * line is body where its neighbours are, and where it speaks of the same things.
 */
final class ContextFeatures {
    private static final int AROUND = 4;
    private static final int[] NEAR = {3, 8, 20};
    private static final float SURE = 0.7f;

    /** How many numbers a row has. */
    static final int COUNT = LineFeatures.COUNT + 1 + 2 * AROUND + 2 * 3 + 14 + Runs.COUNT;

    /** How many numbers a row has that knows the headline. */
    static final int WITH_HEADLINE = COUNT + 3;

    private final LineFeatures lines;
    private final Shapes shapes;
    private final float[] first;
    private final int size;
    private final double[] bodyBefore;
    private final int[] wordsBefore;
    private final int[] sureBefore;
    private final int[] previousSure;
    private final int[] nextSure;
    private final int firstSure;
    private final int lastSure;
    private final Core core;
    private final Runs runs;

    ContextFeatures(LineFeatures lines, Shapes shapes, float[] first) {
        this.lines = lines;
        this.shapes = shapes;
        this.first = first;
        size = first.length;
        bodyBefore = new double[size + 1];
        wordsBefore = new int[size + 1];
        sureBefore = new int[size + 1];
        previousSure = new int[size];
        nextSure = new int[size];
        int last = -1;
        int start = size;
        for (int i = 0; i < size; i++) {
            int words = shapes.get(i).words;
            boolean sure = sure(i);
            bodyBefore[i + 1] = bodyBefore[i] + first[i] * words;
            wordsBefore[i + 1] = wordsBefore[i] + words;
            sureBefore[i + 1] = sureBefore[i] + (sure ? 1 : 0);
            previousSure[i] = last;
            if (sure) {
                last = i;
                start = Math.min(start, i);
            }
        }
        firstSure = start;
        lastSure = last;
        int next = size;
        for (int i = size - 1; i >= 0; i--) {
            nextSure[i] = next;
            if (sure(i)) {
                next = i;
            }
        }
        core = new Core(shapes, this::sure);
        runs = new Runs(shapes, first);
    }

    private boolean sure(int i) {
        return first[i] > SURE && shapes.get(i).words >= 8;
    }

    void fill(int i, float[] row) {
        lines.fill(i, row, 0);
        int f = LineFeatures.COUNT;
        row[f++] = first[i];
        for (int d = 1; d <= AROUND; d++) {
            row[f++] = i >= d ? first[i - d] : -0.2f;
            row[f++] = i + d < size ? first[i + d] : -0.2f;
        }
        for (int span : NEAR) {
            row[f++] = share(Math.max(0, i - span), i);
            row[f++] = share(i + 1, Math.min(size, i + span + 1));
        }
        double body = Math.max(1, bodyBefore[size]);
        row[f++] = (float) (bodyBefore[i] / body);
        row[f++] = LineFeatures.log((int) body);
        row[f++] = (float) (body / Math.max(1, wordsBefore[size]));
        row[f++] = previousSure[i] < 0 ? 9 : LineFeatures.log(i - previousSure[i]);
        row[f++] = nextSure[i] == size ? 9 : LineFeatures.log(nextSure[i] - i);
        row[f++] = previousSure[i] < 0 ? 12 : LineFeatures.log(wordsBefore[i] - wordsBefore[previousSure[i] + 1]);
        row[f++] = nextSure[i] == size ? 12 : LineFeatures.log(wordsBefore[nextSure[i]] - wordsBefore[i + 1]);
        row[f++] = LineFeatures.log(sureBefore[size]);
        row[f++] = LineFeatures.log(sureBefore[i]);
        row[f++] = LineFeatures.log(sureBefore[size] - sureBefore[i]);
        row[f++] = firstSure == size ? 0 : LineFeatures.signedLog(i - firstSure);
        row[f++] = firstSure == size ? 0 : LineFeatures.signedLog(lastSure - i);
        f = core.fill(i, row, f);
        f = runs.fill(i, row, f);
        if (f != COUNT) {
            throw new IllegalStateException("a row has " + f + " numbers");
        }
    }

    /** The same row, and where the block stands to the headline, -1 where there is none, and what it shares with it. */
    void fill(int i, int headline, float[] row) {
        fill(i, row);
        row[COUNT] = headline < 0 ? -20 : LineFeatures.signedLog(i - headline);
        row[COUNT + 1] = headline < 0 ? -1 : shared(i, headline);
        row[COUNT + 2] = headline < 0 ? 12 : LineFeatures.log(Math.abs(wordsBefore[i] - wordsBefore[headline]));
    }

    private float shared(int i, int headline) {
        Shape title = shapes.get(headline);
        Shape s = shapes.get(i);
        int telling = 0;
        int shared = 0;
        for (int w = title.firstWord; w < title.firstWord + Math.min(title.tokens, 40); w++) {
            if (shapes.isTelling(w)) {
                telling++;
                for (int o = s.firstWord; o < s.firstWord + Math.min(s.tokens, 80); o++) {
                    if (shapes.word(o) == shapes.word(w)) {
                        shared++;
                        break;
                    }
                }
            }
        }
        return telling == 0 ? -1 : shared / (float) telling;
    }

    private float share(int from, int to) {
        int words = to > from ? wordsBefore[to] - wordsBefore[from] : 0;
        return words == 0 ? -0.2f : (float) ((bodyBefore[to] - bodyBefore[from]) / words);
    }
}
