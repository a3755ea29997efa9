package org.newsarchive.extract.text;

import org.newsarchive.article.Role;

/** The headline: of the lines before the prose the one that most looks like it; the first, where the text has no prose. */
final class HeadlineRule implements Rule {
    @Override
    public void apply(Draft draft) {
        int best = draft.headline();
        if (draft.size() < 2) {
            return;
        }
        if (best >= 0) {
            draft.decide(best, Role.HEADLINE, "headline", "reads like the headline of the text that follows");
        } else if (Headline.isCandidate(draft.shape(0))) {
            draft.decide(0, Role.HEADLINE, "headline-first-line", "opens the text");
        }
    }
}
