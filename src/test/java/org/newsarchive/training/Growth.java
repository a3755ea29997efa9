package org.newsarchive.training;

import java.util.Arrays;

/** Grows one tree level by level, each node at the threshold with the greatest gain. */
final class Growth {
    private final Bins bins;
    private final int depth;
    private final double leastWeight;
    private final double ridge;
    private final boolean[] asked;

    Growth(Bins bins, int depth, double leastWeight, double ridge, boolean[] asked) {
        this.bins = bins;
        this.depth = depth;
        this.leastWeight = leastWeight;
        this.ridge = ridge;
        this.asked = asked;
    }

    /** A tree in heap order; a node's cut past its feature's last sends all left. */
    static final class Tree {
        private final int[] feature;
        private final int[] cut;
        private final double[] leaf;

        private Tree(int[] feature, int[] cut, double[] leaf) {
            this.feature = feature;
            this.cut = cut;
            this.leaf = leaf;
        }

        int[] feature() {
            return feature;
        }

        int[] cut() {
            return cut;
        }

        double[] leaf() {
            return leaf;
        }

        void addTo(Bins bins, double[] score) {
            int nodes = feature.length;
            for (int i = 0; i < score.length; i++) {
                int at = 0;
                while (at < nodes) {
                    at = 2 * at + (Byte.toUnsignedInt(bins.column()[feature[at]][i]) > cut[at] ? 2 : 1);
                }
                score[i] += leaf[at - nodes];
            }
        }
    }

    /** A tree that fits the rows whose numbers are {@code seen}. */
    Tree grow(int[] seen, double[] gradient, double[] curvature, double rate) {
        int n = seen.length;
        int nodes = (1 << depth) - 1;
        int[] feature = new int[nodes];
        int[] cut = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            cut[i] = bins.cuts()[0].length;
        }
        int[] place = new int[n];
        Histograms above = null;
        for (int level = 0; level < depth; level++) {
            int first = (1 << level) - 1;
            Histograms here = Histograms.of(bins, asked, seen, place, first, 1 << level, gradient, curvature, above);
            split(here, first, 1 << level, feature, cut);
            above = here;
            for (int i = 0; i < n; i++) {
                int at = place[i];
                place[i] = 2 * at + (Byte.toUnsignedInt(bins.column()[feature[at]][seen[i]]) > cut[at] ? 2 : 1);
            }
        }
        double[] g = new double[1 << depth];
        double[] h = new double[1 << depth];
        for (int i = 0; i < n; i++) {
            g[place[i] - nodes] += gradient[seen[i]];
            h[place[i] - nodes] += curvature[seen[i]];
        }
        double[] leaf = new double[1 << depth];
        for (int l = 0; l < leaf.length; l++) {
            leaf[l] = rate * g[l] / (h[l] + ridge);
        }
        return new Tree(feature, cut, leaf);
    }

    private void split(Histograms sums, int first, int count, int[] feature, int[] cut) {
        double[] best = new double[count];
        Arrays.fill(best, 1e-6);
        for (int f = 0; f < asked.length; f++) {
            int width = bins.cuts()[f].length + 1;
            if (!asked[f] || width == 1) {
                continue;
            }
            double[] g = sums.gradient()[f];
            double[] h = sums.curvature()[f];
            for (int node = 0; node < count; node++) {
                double gAll = 0;
                double hAll = 0;
                for (int b = 0; b < width; b++) {
                    gAll += g[node * width + b];
                    hAll += h[node * width + b];
                }
                double gLeft = 0;
                double hLeft = 0;
                for (int b = 0; b + 1 < width; b++) {
                    gLeft += g[node * width + b];
                    hLeft += h[node * width + b];
                    double hRight = hAll - hLeft;
                    if (hLeft < leastWeight || hRight < leastWeight) {
                        continue;
                    }
                    double gain = gain(gLeft, hLeft) + gain(gAll - gLeft, hRight) - gain(gAll, hAll);
                    if (gain > best[node]) {
                        best[node] = gain;
                        feature[first + node] = f;
                        cut[first + node] = b;
                    }
                }
            }
        }
    }

    private double gain(double g, double h) {
        return g * g / (h + ridge);
    }
}
