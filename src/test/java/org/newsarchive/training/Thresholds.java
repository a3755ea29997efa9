package org.newsarchive.training;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The thresholds that trees ask: each that none asks would be held against every row in vain.
 *
 * @param cuts for each feature its thresholds, ascending
 * @param nodeCut for each tree its nodes' thresholds among their features'; one past the last where all go left
 */
@SuppressWarnings("ArrayRecordComponent")
record Thresholds(float[][] cuts, int[][] nodeCut) {
    static Thresholds of(float[][] all, List<Growth.Tree> trees) {
        List<TreeSet<Integer>> asked = new ArrayList<>();
        for (int f = 0; f < all.length; f++) {
            asked.add(new TreeSet<>());
        }
        for (Growth.Tree tree : trees) {
            for (int node = 0; node < tree.cut().length; node++) {
                int feature = tree.feature()[node];
                if (tree.cut()[node] < all[feature].length) {
                    asked.get(feature).add(tree.cut()[node]);
                }
            }
        }
        float[][] cuts = new float[all.length][];
        for (int f = 0; f < all.length; f++) {
            cuts[f] = new float[asked.get(f).size()];
            int count = 0;
            for (int cut : asked.get(f)) {
                cuts[f][count++] = all[f][cut];
            }
        }
        int[][] nodeCut = new int[trees.size()][];
        for (int t = 0; t < nodeCut.length; t++) {
            Growth.Tree tree = trees.get(t);
            nodeCut[t] = new int[tree.cut().length];
            for (int node = 0; node < nodeCut[t].length; node++) {
                // All are below one past the feature's last threshold, as they are among those that are asked.
                nodeCut[t][node] = asked.get(tree.feature()[node])
                        .headSet(tree.cut()[node])
                        .size();
            }
        }
        return new Thresholds(cuts, nodeCut);
    }
}
