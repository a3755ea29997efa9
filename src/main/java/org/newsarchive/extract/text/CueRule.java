package org.newsarchive.extract.text;

import org.newsarchive.article.Role;

/** Short lines with a cue of residue are residue; long lines never fall for a cue alone. */
final class CueRule implements Rule {
    private static final float SURELY_BODY = 0.85f;

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isOpen(i)) {
                continue;
            }
            boolean sentence = draft.shape(i).words >= 7 && draft.shape(i).endsSentence && draft.body(i) > SURELY_BODY;
            if (!sentence) {
                int at = i;
                Residue.verdict(draft, i).ifPresent(role -> draft.decide(at, role, "cue", Residue.reason(role)));
            }
        }
    }

    static Role guess(Draft draft, int i) {
        return Residue.role(draft.cues().inside(i)).orElse(Role.FURNITURE);
    }
}
