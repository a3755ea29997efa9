package org.newsarchive.extract.text;

/**
 * The runs of blocks that a first judgement takes for body, hardly interrupted. The largest is the article; another may be
 * its next part, or another article, a comment thread, a list of teasers: what it shares with the largest tells.
 */
final class Runs {
    /** How many numbers a block gets. */
    static final int COUNT = 10;

    private static final float LIKELY = 0.4f;
    private static final int LEAST_WORDS = 5;
    private static final int MOST_BETWEEN = 3;
    private static final int FEW = 8;

    private final int[] run;
    private final int[] words;
    private final float[] sure;
    private final float[] topical;
    private final int count;
    private final int largest;
    private final int largestStart;
    private final int largestEnd;
    private final int all;
    private final Core core;

    Runs(Shapes shapes, float[] first) {
        int size = first.length;
        run = new int[size];
        int runs = 0;
        int last = -2 * MOST_BETWEEN;
        for (int i = 0; i < size; i++) {
            run[i] = -1;
            if (first[i] >= LIKELY && shapes.get(i).words >= LEAST_WORDS) {
                if (i - last > MOST_BETWEEN) {
                    runs++;
                } else {
                    for (int j = last + 1; j < i; j++) {
                        run[j] = runs - 1;
                    }
                }
                run[i] = runs - 1;
                last = i;
            }
        }
        count = runs;
        words = new int[runs];
        sure = new float[runs];
        topical = new float[runs];
        int sum = 0;
        for (int i = 0; i < size; i++) {
            if (run[i] >= 0) {
                words[run[i]] += shapes.get(i).words;
                sure[run[i]] += first[i] * shapes.get(i).words;
                sum += shapes.get(i).words;
            }
        }
        all = Math.max(1, sum);
        int most = -1;
        for (int r = 0; r < runs; r++) {
            most = most < 0 || sure[r] > sure[most] ? r : most;
        }
        largest = most;
        int start = size;
        int end = -1;
        for (int i = 0; i < size; i++) {
            if (run[i] >= 0 && run[i] == most) {
                start = Math.min(start, i);
                end = i;
            }
        }
        largestStart = start;
        largestEnd = end;
        core = new Core(shapes, i -> run[i] >= 0 && run[i] == largest);
        float[] row = new float[2];
        int[] telling = new int[runs];
        for (int i = 0; i < size; i++) {
            if (run[i] >= 0) {
                core.fill(i, row, 0);
                int n = shapes.get(i).words;
                if (row[1] >= 0) {
                    topical[run[i]] += row[1] * n;
                    telling[run[i]] += n;
                }
            }
        }
        for (int r = 0; r < runs; r++) {
            topical[r] /= Math.max(1, telling[r]);
        }
    }

    int fill(int i, float[] row, int at) {
        int f = at;
        int r = run[i];
        row[f++] = r < 0 ? -1 : LineFeatures.log(words[r]);
        row[f++] = r < 0 ? -1 : words[r] / (float) all;
        row[f++] = r < 0 ? -1 : sure[r] / Math.max(1, words[r]);
        row[f++] = r < 0 ? -1 : topical[r];
        row[f++] = Math.min(count, FEW);
        row[f++] = r < 0 ? -1 : Math.min(r, FEW);
        row[f++] = largest < 0 ? 0 : words[largest] / (float) all;
        row[f++] = largest < 0 ? 0 : distance(i);
        return core.fill(i, row, f);
    }

    private float distance(int i) {
        return i < largestStart
                ? -LineFeatures.log(largestStart - i)
                : i > largestEnd ? LineFeatures.log(i - largestEnd) : 0;
    }
}
