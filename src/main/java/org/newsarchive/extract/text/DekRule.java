package org.newsarchive.extract.text;

import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.DateFinder;
import org.newsarchive.extract.metadata.Datelines;

/**
 * The dek and the kicker. A dek stands right under the headline; that it is not yet the text shows in its missing full stop,
 * in a byline, date, bio, paper's name or picture after it, or in the model's doubt.
 */
final class DekRule implements Rule {
    private static final int REACH = 6;
    private static final int LEAST_WORDS = 3;
    private static final int LEAST_AFTER = 6;
    private static final int MOST_WORDS = 60;
    private static final int PROSE = 10;
    private static final int FEW = 8;
    /** After how many lines about the page the head may follow; after more where a long dek without a stop is under the headline. */
    private static final int NEAR = 3;

    private static final int FAR = 8;
    /** "NEW LUNE: ", as papers of South Asia open their texts. */
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{2,28}: \\p{Lu}");

    private static final int MENU = 2;
    private static final float SURELY_BODY = 0.85f;
    private static final float PROSE_LIKE = 0.5f;
    /** What reads so little like the text, with a cue of residue, is residue. */
    private static final float UNLIKE = 0.1f;

    private static final float DOUBT = 0.95f;
    private static final float MARGIN = 0.06f;
    private static final int MOST_DOUBTFUL = 25;

    @Override
    public void apply(Draft draft) {
        int headline = draft.first(Role.HEADLINE);
        if (headline < 0) {
            return;
        }
        if (headline == 1
                && draft.isOpen(0)
                && draft.residue(0).filter(role -> role != Role.NAVIGATION).isEmpty()
                && (draft.cues().inside(0) & Cue.RESIDUE) == 0
                && draft.shape(0).words >= 1
                && draft.shape(0).words <= 4
                && draft.shape(0).separators < MENU
                && !draft.shape(0).endsSentence) {
            draft.decide(0, Role.KICKER, "kicker", "the short line over the headline");
        }
        boolean after = false;
        for (int i = headline + 1; i < Math.min(draft.size(), headline + REACH); i++) {
            if (draft.isOpen(i)) {
                if (isDek(draft, i, after)) {
                    draft.decide(i, Role.DEK, "dek", "the lines under the headline");
                    if (goesOn(draft, i + 1)) {
                        draft.decide(i + 1, Role.DEK, "dek", "the lines under the headline");
                    }
                    return;
                }
                if (draft.shape(i).words >= LEAST_WORDS && !draft.shape(i).address) {
                    return;
                }
            } else if (draft.is(i, Role.CAPTION) && !isUnderPicture(draft, i + 1)) {
                return;
            } else {
                after |= !draft.is(i, Role.CAPTION);
            }
        }
    }

    /** Whether a dek stands between the pictures and the byline. */
    private static boolean isUnderPicture(Draft draft, int from) {
        int i = from;
        while (i < draft.size() && draft.is(i, Role.CAPTION)) {
            i++;
        }
        return i + 1 < draft.size()
                && draft.isOpen(i)
                && draft.shape(i).words >= PROSE
                && draft.body(i) < SURELY_BODY
                && draft.is(i + 1, Role.BYLINE);
    }

    private static boolean isDek(Draft draft, int i, boolean after) {
        Shape s = draft.shape(i);
        boolean time =
                draft.cues().has(i, Cue.TIME) || DateFinder.opensWithCue(draft.text(i)) || HeadRule.isDate(draft, i);
        boolean told = after
                && !s.endsSentence
                && draft.body(i) < UNLIKE
                && (draft.cues().inside(i) & Cue.RESIDUE) != 0;
        boolean residue = told || draft.residue(i).isPresent() || (time && s.words <= 8);
        // After the byline a few words say where its author works.
        boolean few = after && s.words < LEAST_AFTER && !s.endsSentence;
        if (residue
                || few
                || s.words < LEAST_WORDS
                || s.words > MOST_WORDS
                || draft.block(i).bullet()) {
            return false;
        }
        int next = next(draft, i);
        boolean head = headFollows(draft, next, !after && s.words >= PROSE && !s.endsSentence ? FAR : NEAR);
        boolean picture = pictureFollows(draft, next);
        boolean prose = next < draft.size() && draft.isOpen(next) && isProse(draft, next);
        if (!s.endsSentence || s.endsEllipsis) {
            return s.words >= LEAST_WORDS && (head || picture || prose) && !s.endsColon && endsPlain(draft.text(i));
        }
        return isOverDateline(draft, next)
                || (!after
                        && (head || (picture && draft.body(i) < SURELY_BODY) || (prose && isDoubtful(draft, i, next))));
    }

    /** Whether the text opens further on, with its place of writing. */
    private static boolean isOverDateline(Draft draft, int from) {
        int next = from;
        int end = Math.min(draft.size(), from + FAR);
        while (next < end && !(draft.isOpen(next) && isProse(draft, next))) {
            next++;
        }
        return next < end
                && (Datelines.read(draft.text(next)).isPresent()
                        || PLACE.matcher(draft.text(next)).lookingAt());
    }

    /** Short, and less like the text than what follows. */
    private static boolean isDoubtful(Draft draft, int i, int next) {
        return draft.body(i) < PROSE_LIKE
                || (draft.body(i) < DOUBT
                        && draft.body(i) + MARGIN <= draft.body(next)
                        && draft.shape(i).words <= MOST_DOUBTFUL
                        && draft.shape(i).words * 3 <= draft.shape(next).words * 2);
    }

    // A line of verse ends in a comma, a dek does not.
    private static boolean endsPlain(String text) {
        char last = text.charAt(text.length() - 1);
        return last != ',' && last != ';' && last != '-' && last != '—';
    }

    private static int next(Draft draft, int i) {
        int next = i + 1;
        while (next < draft.size()
                && draft.isOpen(next)
                && draft.shape(next).words <= 3
                && draft.residue(next).isPresent()) {
            next++;
        }
        return next;
    }

    /** Whether a byline, date, bio or paper's name comes next, or after a few lines of a few words. */
    private static boolean headFollows(Draft draft, int from, int reach) {
        for (int i = from; i < Math.min(draft.size(), from + reach); i++) {
            if (isHead(draft, i)) {
                return true;
            }
            Shape s = draft.shape(i);
            if (reach == FAR && (draft.is(i, Role.CAPTION) || draft.is(i, Role.CREDIT))) {
                return true;
            }
            if (isControl(draft, i) || draft.residue(i).isPresent()) {
                continue;
            }
            if (i == from && reach == FAR && goesOn(draft, i)) {
                continue;
            }
            if (!draft.isOpen(i) || s.words > FEW || s.endsSentence || draft.body(i) >= PROSE_LIKE) {
                return false;
            }
        }
        return false;
    }

    /** Whether a line is a second one of a dek whose first has no full stop, as some papers set two points under a headline. */
    private static boolean goesOn(Draft draft, int i) {
        Shape s = draft.shape(i);
        return !draft.shape(i - 1).endsSentence
                && draft.isOpen(i)
                && s.words >= PROSE
                && s.words <= MOST_DOUBTFUL
                && s.startsUpper
                && !s.endsSentence
                && !s.endsColon
                && draft.body(i) < PROSE_LIKE
                && draft.residue(i).isEmpty();
    }

    /** Whether a picture comes next, or after the page's buttons. */
    private static boolean pictureFollows(Draft draft, int from) {
        int next = from;
        while (next < Math.min(draft.size(), from + NEAR) && isButton(draft, next)) {
            next++;
        }
        return next < draft.size() && (draft.is(next, Role.CAPTION) || draft.is(next, Role.CREDIT));
    }

    /** "Give this article", "47" */
    private static boolean isButton(Draft draft, int i) {
        return isControl(draft, i)
                || (draft.isOpen(i)
                        && draft.shape(i).words <= LEAST_WORDS
                        && (draft.residue(i).isPresent() || draft.shape(i).numbers == draft.shape(i).tokens));
    }

    /** A player's time and the like, which was told before. */
    private static boolean isControl(Draft draft, int i) {
        return draft.goes(i, Role.Place.RESIDUE);
    }

    private static boolean isHead(Draft draft, int i) {
        return draft.is(i, Role.BYLINE)
                || draft.is(i, Role.DATE)
                || draft.is(i, Role.BIO)
                || draft.is(i, Role.PUBLISHER);
    }

    private static boolean isProse(Draft draft, int i) {
        Shape s = draft.shape(i);
        return s.words >= PROSE && s.endsSentence && draft.body(i) >= 0.4f;
    }
}
