package org.newsarchive.extract.text;

import java.util.Optional;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Bios;

/** Once registration or newsletter lines begin after the prose, the lines between and after them belong to them. */
final class WallRule implements Rule {
    private static final float SURELY_BODY = 0.9f;

    @Override
    public void apply(Draft draft) {
        int last = lastProse(draft);
        int start = -1;
        for (int i = last + 1; i < draft.size() && start < 0; i++) {
            if (draft.isOpen(i) && Residue.verdict(draft, i).isPresent()) {
                start = i;
            }
        }
        if (start < 0 || last < 0) {
            return;
        }
        Role role = Role.FURNITURE;
        for (int i = start; i < draft.size(); i++) {
            if (!draft.isOpen(i)) {
                continue;
            }
            Optional<Role> said = Residue.verdict(draft, i);
            if (said.isPresent()) {
                role = said.get();
                draft.decide(i, role, "cue-in-tail", Residue.reason(role));
            } else if (draft.shape(i).words <= 90 && Bios.read(draft.text(i)).isPresent() && role != Role.RELATED) {
                draft.decide(i, Role.BIO, "bio", "says who the author is");
            } else {
                Role run = role == Role.SHARE || role == Role.PLAYER ? Role.FURNITURE : role;
                draft.decide(
                        i,
                        run,
                        "run-in-tail",
                        "stands after the article in a run of such lines: " + Residue.reason(run));
            }
        }
    }

    /** The last block that is surely text of the article: what follows is tail. */
    private static int lastProse(Draft draft) {
        Plain plain = new Plain(draft);
        int walls = 0;
        int last = -1;
        for (int i = 0; i < draft.size(); i++) {
            boolean wall = Residue.verdict(draft, i)
                    .filter(role -> role == Role.REGISTRATION || role == Role.NEWSLETTER)
                    .isPresent();
            walls += wall ? 1 : 0;
            boolean afterWall = walls >= 2 && last >= 0 && i > draft.size() / 3;
            if (draft.isOpen(i) && (plain.isParagraph(i) || isProse(draft, i, afterWall))) {
                last = i;
                walls = 0;
            }
        }
        return last;
    }

    private static boolean isProse(Draft draft, int i, boolean afterWall) {
        Shape s = draft.shape(i);
        float body = draft.body(i);
        boolean cued = (draft.cues().inside(i) & Cue.RESIDUE) != 0;
        if (body < 0.5f || (cued && (s.words <= 25 || body < SURELY_BODY))) {
            return false;
        }
        return !afterWall || (body >= SURELY_BODY && s.words >= 15);
    }
}
