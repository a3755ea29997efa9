package org.newsarchive.extract.text;

import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Publications;

/** The paper's name over the headline. A name that papers in general bear says so alone; another when the copyright line repeats it. */
final class MastheadRule implements Rule {
    private static final int REACH = 5;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 400;
    private static final float PROSE = 0.5f;

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        for (int i = Math.max(0, headline - REACH); i < headline; i++) {
            if (draft.isOpen(i)
                    && draft.shape(i).words <= MOST_WORDS
                    && draft.residue(i).isEmpty()
                    && isMasthead(draft, i)) {
                draft.decide(i, Role.PUBLISHER, "masthead", "the paper's name over the headline");
                return;
            }
        }
    }

    private static boolean isMasthead(Draft draft, int i) {
        String title = Publications.title(draft.text(i));
        return !title.isEmpty() && (Publications.isTitle(title) || isVouchedFor(draft, i, title));
    }

    private static boolean isVouchedFor(Draft draft, int masthead, String title) {
        for (int i = 0; i < draft.size(); i++) {
            if (i != masthead && draft.body(i) < PROSE && draft.text(i).contains(title)) {
                String line = draft.text(i);
                String open = line.endsWith(")") ? line.substring(0, line.length() - 1) : line;
                if (open.length() < LONGEST && Publications.vouches(open, title)) {
                    return true;
                }
            }
        }
        return false;
    }
}
