package org.newsarchive.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
