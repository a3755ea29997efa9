package org.newsarchive.extract.text;

import java.util.stream.IntStream;

/**
 * From what likelihood on blocks are best taken for body: where the expected precision and the expected recall have the
 * greatest sum (after D. Lewis, "Evaluating and optimizing autonomous text classification systems", 1995).
 */
final class Cut {
    private static final float LEAST = 0.25f;
    private static final float MOST = 0.6f;
    private static final float USUAL = 0.4f;

    private Cut() {}

    /** The cut for one text, from {@value #LEAST} to {@value #MOST}. */
    static float of(float[] body, Shapes shapes) {
        double all = 0;
        for (int i = 0; i < body.length; i++) {
            all += body[i] * shapes.get(i).tokens;
        }
        int[] likely = IntStream.range(0, body.length)
                .filter(i -> body[i] >= LEAST)
                .boxed()
                .sorted((a, b) -> Float.compare(body[b], body[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        double right = 0;
        double taken = 0;
        double best = 0;
        float cut = USUAL;
        for (int i : likely) {
            right += body[i] * shapes.get(i).tokens;
            taken += shapes.get(i).tokens;
            if (taken > 0 && right / taken + right / all > best) {
                best = right / taken + right / all;
                cut = body[i];
            }
        }
        return Math.max(LEAST, Math.min(MOST, cut));
    }
}
