package org.newsarchive.extract.text;

import java.util.function.IntPredicate;

/** Chooses the headline among the lines before the text. */
final class Headline {
    private static final int MOST_WORDS = 45;
    private static final float SURE = 0.6f;
    private static final int PROSE = 15;
    private static final int AFTER = 3;
    private static final float LEAST = 0.02f;
    private static final int LEAST_TITLE = 4;
    private static final int LEAST_DEK = 18;
    private static final int LONGER = 2;
    private static final int LIKELY = 2;
    private static final float ALIKE = 0.85f;

    private Headline() {}

    static boolean isCandidate(Shape shape) {
        return shape.words >= 1 && shape.words <= MOST_WORDS;
    }

    /** The last block, exclusive, that can be the headline: a little after the first prose of the text. */
    static int end(float[] body, Shapes shapes) {
        for (int i = 0; i < body.length; i++) {
            if (body[i] >= SURE && shapes.get(i).words >= PROSE) {
                return Math.min(body.length, i + AFTER);
            }
        }
        return body.length;
    }

    /**
     * The block that most looks like the headline, or -1.
     *
     * @param headline how much each block looks like it
     * @param body how likely each is part of the body
     * @param open which blocks are still to be decided
     */
    static int best(float[] headline, float[] body, Shapes shapes, IntPredicate open) {
        int best = -1;
        int end = end(body, shapes);
        for (int i = 0; i < end; i++) {
            if (isCandidate(shapes.get(i))
                    && !isTrail(shapes.get(i))
                    && (best < 0 || headline[i] > headline[best])
                    && open.test(i)) {
                best = i;
            }
        }
        return best >= 0 && headline[best] >= LEAST ? best : -1;
    }

    /** The block itself, or the one over it where that may be the headline, too, and this is as long as deks are, or longer than it. */
    static int overDek(int best, float[] headline, Shapes shapes, IntPredicate open) {
        if (best == 0) {
            return best;
        }
        Shape over = shapes.get(best - 1);
        int words = shapes.get(best).words;
        boolean dek =
                words >= LEAST_DEK && LONGER * over.words <= words && LIKELY * headline[best - 1] >= headline[best];
        boolean alike = over.words < words && headline[best - 1] >= ALIKE * headline[best];
        boolean titled = over.words >= LEAST_TITLE && !over.endsSentence && (dek || alike) && open.test(best - 1);
        return titled ? best - 1 : best;
    }

    /** "Home » News » Harbour": the way to the article, not its name. */
    private static boolean isTrail(Shape s) {
        return s.separators >= 2 && s.words <= 6 * s.separators && !s.endsSentence;
    }
}
