package org.newsarchive.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rows of numbers with their answers.
 *
 * @param features how many numbers a row has
 * @param rows the rows
 * @param labels the answer of each row: 0 or 1, or the number of its class
 * @param weights how much each row counts
 * @param groups the publisher of each row, so that training and testing never share one
 */
public record Samples(
        int features, List<float[]> rows, List<Integer> labels, List<Double> weights, List<String> groups) {
    /** No rows yet. */
    public static Samples of(int features) {
        return new Samples(features, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Adds a row. */
    public void add(float[] row, int label, double weight, String group) {
        if (row.length != features) {
            throw new IllegalArgumentException(row.length + " numbers, not " + features);
        }
        rows.add(row);
        labels.add(label);
        weights.add(weight);
        groups.add(group);
    }

    /** The rows of the groups that {@code wanted} accepts. */
    public Samples only(Predicate<String> wanted) {
        Samples some = of(features);
        for (int i = 0; i < rows.size(); i++) {
            if (wanted.test(groups.get(i))) {
                some.add(rows.get(i), labels.get(i), weights.get(i), groups.get(i));
            }
        }
        return some;
    }

    /** The fold of a group among {@code folds}: by its name, so that it never changes. */
    public static int fold(String group, int folds) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < group.length(); i++) {
            hash = (hash ^ group.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >>> 12;
        return Math.floorMod(hash, folds);
    }
}
