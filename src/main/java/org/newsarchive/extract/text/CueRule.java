package org.newsarchive.extract.text;

import org.newsarchive.article.Role;

/** Short lines with a cue of residue are residue; long lines never fall for a cue alone. */
final class CueRule implements Rule {
    private static final float SURELY_BODY = 0.85f;
    private static final float TEASER = 0.8f;

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isOpen(i)) {
                continue;
            }
            boolean sentence = draft.shape(i).words >= 7
                    && draft.shape(i).endsSentence
                    && draft.body(i) > SURELY_BODY
                    && draft.cues().sure(i) == 0;
            if (!sentence) {
                int at = i;
                draft.residue(i).ifPresent(role -> draft.decide(at, role, "cue", Residue.reason(role)));
            }
        }
        teasers(draft);
    }

    /** Teasers stand right under a line such as "Related articles". */
    private static void teasers(Draft draft) {
        for (int i = 0; i + 1 < draft.size(); i++) {
            boolean heading = draft.is(i, Role.RELATED) && draft.shape(i).words <= 6;
            for (int j = i + 1; heading && j < draft.size() && isTeaser(draft, j); j++) {
                draft.decide(j, Role.RELATED, "teaser", "stands under a line that leads to other articles");
            }
        }
    }

    private static boolean isTeaser(Draft draft, int i) {
        Shape s = draft.shape(i);
        return draft.isOpen(i)
                && draft.block(i).gap() == 0
                && s.words >= 2
                && s.words <= 20
                && !s.endsSentence
                && !s.endsColon
                && draft.body(i) < TEASER;
    }

    static Role guess(Draft draft, int i) {
        return Residue.role(draft.cues().inside(i)).orElse(Role.FURNITURE);
    }
}
