package org.newsarchive.extract.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsarchive.training.Boosting;
import org.newsarchive.training.Samples;

final class JudgingTest {
    private static final int FEATURES = 5;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 63, 64, 65, 200})
    void judgesManyRowsAsItWouldEach(int rows) {
        BoostedTrees trees = new Boosting(30, 4, 0.3, 1, 1, 0.8, 1, 31).train(samples());
        float[] numbers = numbers(rows, 3);
        double[] judged = new double[rows];
        Judging judging = new Judging(trees, (row, probability) -> judged[row] = probability);
        for (int row = 0; row < rows; row++) {
            judging.add(row, numbers, row * FEATURES);
        }
        judging.finish();
        double[] each = new double[rows];
        Arrays.setAll(each, row -> trees.probability(numbers, row * FEATURES));
        assertThat(judged).containsExactly(each);
    }

    private static Samples samples() {
        Samples samples = Samples.of(FEATURES);
        float[] numbers = numbers(600, 1);
        for (int i = 0; i < 600; i++) {
            float[] row = Arrays.copyOfRange(numbers, i * FEATURES, (i + 1) * FEATURES);
            samples.add(row, row[0] > row[1] ^ row[2] > 0 ? 1 : 0, 1, "a");
        }
        return samples;
    }

    /** Numbers of which many are as those of the row before, one is zero of either sign, and one is no number. */
    private static float[] numbers(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] numbers = new float[rows * FEATURES];
        for (int i = 0; i < numbers.length; i++) {
            float number = (float) random.nextDouble() * 4 - 2;
            numbers[i] = switch (random.nextInt(6)) {
                case 0 -> Float.NaN;
                case 1 -> -0.0f;
                case 2 -> 0;
                case 3, 4 -> i >= FEATURES ? numbers[i - FEATURES] : number;
                default -> number;
            };
        }
        return numbers;
    }
}
