package org.newsarchive.extract.text;

import org.newsarchive.article.Role;

/** What stands between the first and the last line of a sign-up box within the text belongs to the box. */
final class BoxRule implements Rule {
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
