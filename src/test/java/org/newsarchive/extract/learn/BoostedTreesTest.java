package org.newsarchive.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.newsarchive.training.Boosting;
import org.newsarchive.training.Samples;

final class BoostedTreesTest {
    private static final Boosting QUICK = new Boosting(40, 3, 0.3, 1, 1, 0.8, 1, 31);

    @Test
    void learnsWhatNoSingleFeatureTells() {
        Samples samples = exclusiveOr();
        BoostedTrees trees = QUICK.train(samples);
        int right = 0;
        for (int i = 0; i < samples.rows().size(); i++) {
            if (trees.probability(samples.rows().get(i), 0) > 0.5
                    == (samples.labels().get(i) == 1)) {
                right++;
            }
        }
        assertThat(right / (double) samples.rows().size()).isGreaterThan(0.97);
    }

    @Test
    void onlyNumbersAboveTheThresholdGoRight() {
        float[] cuts = {-2.5f, -0.0f, 1.5f, Float.MAX_VALUE};
        for (int cut = 0; cut <= cuts.length; cut++) {
            BoostedTrees trees = BoostedTrees.of(
                    new float[][] {cuts}, 1, new float[1], new int[][] {{0}}, new int[][] {{cut}}, new double[][] {
                        {-1, 1}
                    });
            for (float number : new float[] {
                Float.NEGATIVE_INFINITY, -3, -2.5f, -1, -0.0f, 0, 1e-40f, 1.5f, 2, Float.POSITIVE_INFINITY, Float.NaN
            }) {
                boolean right = cut < cuts.length && number > cuts[cut];
                assertThat(trees.score(new float[] {number}, 0) > 0)
                        .as("%s > cut %s", number, cut)
                        .isEqualTo(right);
            }
        }
    }

    @Test
    void everyTreeCountsHoweverManyThereAre() {
        for (int trees = 1; trees < 10; trees++) {
            double[][] leaves = new double[trees][];
            Arrays.setAll(leaves, tree -> new double[] {0, Math.pow(2, tree)});
            BoostedTrees sum =
                    BoostedTrees.of(new float[][] {{0}}, 1, new float[1], new int[trees][1], new int[trees][1], leaves);
            assertThat(sum.score(new float[] {1}, 0)).isCloseTo((1 << trees) - 1, within(0.1));
        }
    }

    @Test
    void tellsSeveralClassesApart() {
        Samples samples = Samples.of(1);
        for (int i = 0; i < 900; i++) {
            samples.add(new float[] {i % 30}, i % 30 / 10, 1, "a");
        }
        BoostedTrees trees = QUICK.train(samples, 3);
        float[] row = {15};
        assertThat(trees.score(row, 0, 1)).isGreaterThan(trees.score(row, 0, 0)).isGreaterThan(trees.score(row, 0, 2));
    }

    @Test
    void heavierRowsPrevail() {
        Samples samples = Samples.of(1);
        for (int i = 0; i < 400; i++) {
            samples.add(new float[] {i % 2}, i % 4 < 2 ? 1 : 0, i % 4 < 2 ? 9 : 1, "a");
        }
        assertThat(QUICK.train(samples).probability(new float[] {1}, 0)).isCloseTo(0.9, within(0.03));
    }

    @Test
    void readsWhatItWroteAndTrainsTheSameAgain() throws IOException {
        Samples samples = exclusiveOr();
        byte[] once = bytes(QUICK.train(samples));
        assertThat(bytes(QUICK.train(samples))).isEqualTo(once);
        BoostedTrees read = BoostedTrees.read(new ByteArrayInputStream(once));
        assertThat(bytes(read)).isEqualTo(once);
        for (float[] row : samples.rows()) {
            assertThat(read.score(row, 0)).isEqualTo(QUICK.train(samples).score(row, 0));
            break;
        }
    }

    private static Samples exclusiveOr() {
        SplittableRandom random = new SplittableRandom(1);
        Samples samples = Samples.of(3);
        for (int i = 0; i < 2000; i++) {
            float a = (float) random.nextDouble();
            float b = (float) random.nextDouble();
            float missing = i % 3 == 0 ? Float.NaN : 1;
            samples.add(new float[] {a, missing, b}, a > 0.4 ^ b > 0.6 ? 1 : 0, 1, "a");
        }
        return samples;
    }

    private static byte[] bytes(BoostedTrees trees) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trees.write(out);
        return out.toByteArray();
    }
}
