package org.newsarchive.extract.text;

import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Publications;

/** The paper's name on a line of its own beside the byline or the date. */
final class ImprintRule implements Rule {
    private static final int REACH = 12;

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        for (int i = headline + 1; i < Math.min(draft.size(), headline + REACH); i++) {
            if (draft.isOpen(i)
                    && (isSignature(draft, i - 1) || isSignature(draft, i + 1))
                    && Publications.isTitle(draft.text(i))) {
                draft.decide(i, Role.PUBLISHER, "imprint", "the paper's name beside the byline or the date");
                return;
            }
        }
    }

    private static boolean isSignature(Draft draft, int i) {
        return i >= 0 && i < draft.size() && (draft.is(i, Role.BYLINE) || draft.is(i, Role.DATE));
    }
}
