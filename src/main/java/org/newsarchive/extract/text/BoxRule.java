package org.newsarchive.extract.text;

import java.util.Set;
import org.newsarchive.article.Role;

/** What stands between the first and the last line of a sign-up box within the text belongs to the box. */
final class BoxRule implements Rule {
    private static final Set<Role> ASKS = Set.of(Role.REGISTRATION, Role.NEWSLETTER);
    private static final float PITCH = 0.5f;
    private static final float DOUBT = 0.2f;
    private static final int MOST_BUTTON = 3;
    private static final int MOST_PITCH = 25;
    private static final int MOST_HEAD = 8;
    private static final int LINES = 3;
    private static final int MOST_WORDS = 40;

    @Override
    public void apply(Draft draft) {
        for (int i = Math.max(1, draft.bodyStart()); i < draft.bodyEnd(); i++) {
            int end = isOffer(draft, i) ? end(draft, i) : i;
            if (end > i) {
                for (int line = i; line <= end; line++) {
                    draft.decide(line, Role.NEWSLETTER, "box", "stands in a box that asks to sign up");
                }
                i = end;
            }
        }
        for (int i = Math.max(2, draft.bodyStart()); i < draft.bodyEnd(); i++) {
            if (draft.isOpen(i)) {
                pitch(draft, i);
            }
        }
    }

    /** "Get more of this", "Join 9,000 readers each week.", "Subscribe": a heading, the pitch and a button. */
    private static void pitch(Draft draft, int button) {
        int pitch = button - 1;
        int head = button - 2;
        if (draft.residue(button).filter(ASKS::contains).isPresent()
                && draft.shape(button).words <= MOST_BUTTON
                && head > draft.bodyStart()
                && draft.isOpen(pitch)
                && draft.body(pitch) < PITCH
                && draft.shape(pitch).words <= MOST_PITCH
                && draft.body(head) < DOUBT
                && !draft.shape(head).endsSentence
                && draft.shape(head).words <= MOST_HEAD
                && draft.shape(head).words > 0) {
            draft.decide(head, Role.NEWSLETTER, "box", "heads a box that asks to sign up");
            draft.decide(pitch, Role.NEWSLETTER, "box", "stands in a box that asks to sign up");
            draft.decide(button, Role.NEWSLETTER, "box", "the button of a box that asks to sign up");
        }
    }

    /** The last line of the box that begins at i; i itself where there is none. */
    private static int end(Draft draft, int i) {
        int end = i;
        for (int next = i + 1; next <= Math.min(end + LINES, draft.bodyEnd()); next++) {
            if (!draft.isOpen(next) || draft.shape(next).words > MOST_WORDS) {
                break;
            }
            if (isOffer(draft, next)) {
                end = next;
            }
        }
        return end;
    }

    private static boolean isOffer(Draft draft, int i) {
        int offers = Cue.NEWSLETTER.bit() | Cue.REGISTRATION.bit() | Cue.FORM.bit();
        return draft.isOpen(i)
                && draft.shape(i).words <= 20
                && draft.body(i) < 0.2f
                && (draft.cues().inside(i) & offers) != 0;
    }
}
