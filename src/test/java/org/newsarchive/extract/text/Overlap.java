package org.newsarchive.extract.text;

import java.util.HashMap;
import java.util.Map;

/**
 * How well a text matches the true one: shared runs of four words, counted as often as they stand.
 *
 * @param shared runs in both
 * @param found runs of the text
 * @param wanted runs of the true text
 */
record Overlap(int shared, int found, int wanted) {
    static Overlap between(int[] text, int[] truth) {
        Map<Long, Integer> runs = new HashMap<>();
        int wanted = 0;
        for (long run : runs(truth)) {
            runs.merge(run, 1, Integer::sum);
            wanted++;
        }
        int found = 0;
        int shared = 0;
        for (long run : runs(text)) {
            found++;
            Integer left = runs.get(run);
            if (left != null && left > 0) {
                runs.put(run, left - 1);
                shared++;
            }
        }
        return new Overlap(shared, found, wanted);
    }

    private static long[] runs(int[] words) {
        if (words.length == 0) {
            return new long[0];
        }
        long[] runs = new long[Math.max(1, words.length - 3)];
        for (int i = 0; i < runs.length; i++) {
            long run = 7;
            for (int n = i; n < Math.min(i + 4, words.length); n++) {
                run = (run ^ words[n]) * 0x9e3779b97f4a7c15L;
                run ^= run >>> 31;
            }
            runs[i] = run;
        }
        return runs;
    }

    double precision() {
        return found == 0 ? wanted == 0 ? 1 : 0 : shared / (double) found;
    }

    double recall() {
        return wanted == 0 ? 1 : shared / (double) wanted;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
