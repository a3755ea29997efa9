package org.newsarchive.extract.text;

import org.newsarchive.article.Role;

/** The headline: of the lines before the prose the one that most looks like it; the first, where the text has no prose. */
final class HeadlineRule implements Rule {
    private static final int MOST_WORDS = 45;
    private static final float LEAST = 0.02f;

    @Override
    public void apply(Draft draft) {
        int end = Math.min(draft.size(), draft.bodyStart() + 2);
        int best = -1;
        for (int i = 0; i < end; i++) {
            Shape s = draft.shape(i);
            if (draft.isOpen(i)
                    && s.words >= 1
                    && s.words <= MOST_WORDS
                    && !isTrail(s)
                    && (best < 0 || draft.headline(i) > draft.headline(best))) {
                best = i;
            }
        }
        if (best < 0 || draft.size() < 2) {
            return;
        }
        if (draft.headline(best) >= LEAST) {
            draft.decide(best, Role.HEADLINE, "headline", "reads like the headline of the text that follows");
        } else if (draft.isOpen(0) && draft.shape(0).words <= MOST_WORDS) {
            draft.decide(0, Role.HEADLINE, "headline-first-line", "opens the text");
        }
    }

    /** "Home » News » Harbour": the way to the article, not its name. */
    private static boolean isTrail(Shape s) {
        return s.separators >= 2 && s.words <= 6 * s.separators && !s.endsSentence;
    }
}
