package org.newsarchive.training;

import org.jspecify.annotations.Nullable;

/**
 * The sums of gradient and curvature in each interval of each feature, for all nodes of a level. Of two children only the
 * one with fewer rows is counted; the other is what it leaves of their parent.
 *
 * @param gradient for each feature the sums, node by node
 * @param curvature the same of the curvature
 */
@SuppressWarnings("ArrayRecordComponent")
record Histograms(double[][] gradient, double[][] curvature) {
    static Histograms of(
            Bins bins,
            boolean[] asked,
            int[] seen,
            int[] place,
            int first,
            int nodes,
            double[] gradient,
            double[] curvature,
            @Nullable Histograms above) {
        boolean[] counted = counted(place, first, nodes, above == null);
        int[] rows = new int[seen.length];
        int[] node = new int[seen.length];
        double[] g = new double[seen.length];
        double[] h = new double[seen.length];
        int n = 0;
        for (int i = 0; i < seen.length; i++) {
            if (counted[place[i] - first]) {
                rows[n] = seen[i];
                node[n] = place[i] - first;
                g[n] = gradient[seen[i]];
                h[n++] = curvature[seen[i]];
            }
        }
        Histograms sums = new Histograms(new double[asked.length][], new double[asked.length][]);
        for (int f = 0; f < asked.length; f++) {
            int width = bins.cuts()[f].length + 1;
            if (!asked[f] || width == 1) {
                continue;
            }
            double[] gs = new double[nodes * width];
            double[] hs = new double[nodes * width];
            byte[] column = bins.column()[f];
            for (int i = 0; i < n; i++) {
                int cell = node[i] * width + Byte.toUnsignedInt(column[rows[i]]);
                gs[cell] += g[i];
                hs[cell] += h[i];
            }
            sums.gradient[f] = gs;
            sums.curvature[f] = hs;
            if (above != null) {
                rest(gs, above.gradient[f], counted, width);
                rest(hs, above.curvature[f], counted, width);
            }
        }
        return sums;
    }

    private static boolean[] counted(int[] place, int first, int nodes, boolean all) {
        int[] rows = new int[nodes];
        for (int at : place) {
            rows[at - first]++;
        }
        boolean[] counted = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            int sibling = node ^ 1;
            counted[node] = all || rows[node] < rows[sibling] || (rows[node] == rows[sibling] && node < sibling);
        }
        return counted;
    }

    private static void rest(double[] sums, double[] above, boolean[] counted, int width) {
        for (int node = 0; node < counted.length; node++) {
            for (int b = 0; b < width && !counted[node]; b++) {
                sums[node * width + b] = above[(node >> 1) * width + b] - sums[(node ^ 1) * width + b];
            }
        }
    }
}
