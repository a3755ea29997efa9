package org.newsarchive.extract.text;

/**
 * Each block as a second row of numbers: its own row, and what a first judgement says of the blocks around it. A doubtful
 * line is body where its neighbours are, and where it speaks of the same things.
 */
final class ContextFeatures {
    private static final int AROUND = 4;
    private static final int[] NEAR = {3, 8, 20};
    private static final float SURE = 0.7f;

    static final int COUNT = LineFeatures.COUNT + 1 + 2 * AROUND + 2 * 3 + 13;

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
    private final float[] overlap;

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
        overlap = overlap();
    }

    private boolean sure(int i) {
        return first[i] > SURE && shapes.get(i).words >= 8;
    }

    private float[] overlap() {
        WordCounts core = new WordCounts();
        for (int i = 0; i < size; i++) {
            if (sure(i)) {
                Shape s = shapes.get(i);
                for (int w = 0; w < s.tokens; w++) {
                    core.add(shapes.word(s.firstWord + w), 1);
                }
            }
        }
        float[] share = new float[size];
        for (int i = 0; i < size; i++) {
            Shape s = shapes.get(i);
            int own = sure(i) ? 1 : 0;
            int n = Math.min(s.tokens, 60);
            int shared = 0;
            for (int w = 0; w < n; w++) {
                if (core.of(shapes.word(s.firstWord + w)) > own) {
                    shared++;
                }
            }
            share[i] = n == 0 ? 0 : shared / (float) n;
        }
        return share;
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
        row[f++] = overlap[i];
        if (f != COUNT) {
            throw new IllegalStateException("a row has " + f + " numbers");
        }
    }

    private float share(int from, int to) {
        int words = to > from ? wordsBefore[to] - wordsBefore[from] : 0;
        return words == 0 ? -0.2f : (float) ((bodyBefore[to] - bodyBefore[from]) / words);
    }
}
