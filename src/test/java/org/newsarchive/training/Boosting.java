package org.newsarchive.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.newsarchive.extract.learn.BoostedTrees;

/**
 * Trains boosted trees with Newton steps on the logistic loss (T. Chen, C. Guestrin, "XGBoost", 2016), deterministically.
 *
 * @param rounds how many trees, for each output
 * @param depth how many questions a tree asks
 * @param rate how much of each step is taken
 * @param leastWeight the least sum of curvature in a leaf
 * @param ridge how strongly leaves are drawn towards zero
 * @param rowShare the share of the rows that each tree sees, drawn by groups of neighbours
 * @param featureShare the share of the features that each tree may ask
 * @param intervals the most thresholds a feature has, up to 255
 */
public record Boosting(
        int rounds,
        int depth,
        double rate,
        double leastWeight,
        double ridge,
        double rowShare,
        double featureShare,
        int intervals) {
    /** Settings that did well on lines of text. */
    public static final Boosting STANDARD = new Boosting(150, 5, 0.12, 10, 2, 0.7, 0.6, 63);

    /** A model of one output: the log-odds of label 1. */
    public BoostedTrees train(Samples samples) {
        return train(samples, 1);
    }

    /** A model of as many outputs as there are classes, or of one for the labels 0 and 1. */
    public BoostedTrees train(Samples samples, int outputs) {
        Bins bins = Bins.of(samples, intervals);
        int n = samples.rows().size();
        double[][] score = new double[outputs][n];
        float[] base = new float[outputs];
        for (int k = 0; k < outputs; k++) {
            double yes = 1;
            double all = 2;
            for (int i = 0; i < n; i++) {
                all += samples.weights().get(i);
                yes += wanted(samples.labels().get(i), k, outputs)
                        * samples.weights().get(i);
            }
            base[k] = (float) StrictMath.log(yes / (all - yes));
            Arrays.fill(score[k], base[k]);
        }
        List<Growth.Tree> trees = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(17);
        double[] gradient = new double[n];
        double[] curvature = new double[n];
        for (int round = 0; round < rounds; round++) {
            int[] seen = draw(random, samples, rowShare);
            for (int k = 0; k < outputs; k++) {
                for (int i = 0; i < n; i++) {
                    double p = 1 / (1 + StrictMath.exp(-score[k][i]));
                    double weight = samples.weights().get(i);
                    gradient[i] = weight * (wanted(samples.labels().get(i), k, outputs) - p);
                    curvature[i] = weight * Math.max(p * (1 - p), 1e-6);
                }
                boolean[] asked = drawFeatures(random, samples.features());
                Growth.Tree tree =
                        new Growth(bins, depth, leastWeight, ridge, asked).grow(seen, gradient, curvature, rate);
                tree.addTo(bins, score[k]);
                trees.add(tree);
            }
        }
        Thresholds asked = Thresholds.of(bins.cuts(), trees);
        return BoostedTrees.of(
                asked.cuts(),
                depth,
                base,
                trees.stream().map(Growth.Tree::feature).toArray(int[][]::new),
                asked.nodeCut(),
                trees.stream().map(Growth.Tree::leaf).toArray(double[][]::new));
    }

    private static double wanted(int label, int output, int outputs) {
        return (outputs == 1 ? label == 1 : label == output) ? 1 : 0;
    }

    // Rows of one publisher say much the same: all are seen, or none.
    private static int[] draw(SplittableRandom random, Samples samples, double share) {
        Map<String, Boolean> seen = new HashMap<>();
        int n = samples.rows().size();
        int[] drawn = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (seen.computeIfAbsent(samples.groups().get(i), group -> random.nextDouble() < share)) {
                drawn[count++] = i;
            }
        }
        return Arrays.copyOf(drawn, count);
    }

    private boolean[] drawFeatures(SplittableRandom random, int features) {
        boolean[] drawn = new boolean[features];
        for (int f = 0; f < features; f++) {
            drawn[f] = random.nextDouble() < featureShare;
        }
        return drawn;
    }
}
