package org.newsarchive.training;

import java.util.Arrays;

/** The rows with each number replaced by the index of its interval, feature by feature. */
final class Bins {
    private final float[][] cuts;
    private final byte[][] column;

    private Bins(float[][] cuts, byte[][] column) {
        this.cuts = cuts;
        this.column = column;
    }

    /** For each feature the ends of its intervals, ascending. */
    float[][] cuts() {
        return cuts;
    }

    /** For each feature the interval of each row. */
    byte[][] column() {
        return column;
    }

    static Bins of(Samples samples, int most) {
        int rows = samples.rows().size();
        float[][] cuts = new float[samples.features()][];
        byte[][] column = new byte[samples.features()][rows];
        for (int f = 0; f < cuts.length; f++) {
            float[] values = new float[rows];
            for (int i = 0; i < rows; i++) {
                values[i] = samples.rows().get(i)[f];
            }
            cuts[f] = cuts(values.clone(), most);
            for (int i = 0; i < rows; i++) {
                column[f][i] = (byte) interval(cuts[f], values[i]);
            }
        }
        return new Bins(cuts, column);
    }

    private static float[] cuts(float[] values, int most) {
        Arrays.sort(values);
        float[] found = new float[most];
        int count = 0;
        double share = values.length / (double) (most + 1);
        double next = 0;
        for (int i = 0; i + 1 < values.length && count < most; i++) {
            float here = values[i];
            float after = values[i + 1];
            if (here < after && i + 1 >= next) {
                found[count++] = here + (after - here) / 2 < after ? here + (after - here) / 2 : here;
                next = i + 1 + share;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** How many cuts lie below the value; {@code NaN} lies below all. */
    static int interval(float[] cuts, float value) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value > cuts[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
