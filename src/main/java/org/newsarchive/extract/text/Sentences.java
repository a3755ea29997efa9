package org.newsarchive.extract.text;

import java.util.Set;
import org.newsarchive.article.Role;

/** Whole sentences of which the model is in doubt: within the text, and at its end. */
final class Sentences {
    private static final float LIKELY_AMID = 0.12f;
    private static final int LEAST_WHOLE = 8;
    private static final int LEAST_LEADING = 2;

    /** Over a bio or a notice, over what asks the reader for something, and over anything else. */
    private static final Bar ENDED = new Bar(0.08f, 3);

    private static final Bar WALLED = new Bar(0.16f, 8);
    private static final Bar CLOSING = new Bar(0.13f, 5);

    private static final Set<Role> ENDS =
            Set.of(Role.BIO, Role.BYLINE, Role.COPYRIGHT, Role.CORRECTION, Role.KEYWORDS, Role.DATE);

    private Sentences() {}

    /** What a last sentence must reach: how likely it is of the text, and how many words it has. */
    private record Bar(float likely, int words) {}

    /**
     * A whole sentence within the text, on one side of which the text goes on at once, or after a picture and the like; one
     * that leads to the next by a colon, between both.
     */
    static boolean isAmid(Draft draft, int i) {
        Shape s = draft.shape(i);
        return i > draft.bodyStart()
                && i + 1 < draft.size()
                && draft.body(i) >= LIKELY_AMID
                && !s.endsEllipsis
                && !s.address
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0
                && draft.block(i).links() == 0
                && (isWhole(draft, i) || leadsOn(draft, i));
    }

    private static boolean isWhole(Draft draft, int i) {
        return draft.shape(i).endsSentence
                && draft.shape(i).words >= LEAST_WHOLE
                && i < Around.textEnd(draft)
                && (Around.isText(draft, Around.beside(draft, i, -1))
                        || Around.isText(draft, Around.beside(draft, i, 1)));
    }

    /** "It says, as dictated:", with text over it, and under it text or a quotation. */
    private static boolean leadsOn(Draft draft, int i) {
        int next = Around.beside(draft, i, 1);
        return draft.shape(i).endsColon
                && draft.shape(i).words >= LEAST_LEADING
                && Around.isText(draft, Around.beside(draft, i, -1))
                && (Around.isText(draft, next) || (draft.shape(next).startsQuote && draft.shape(next).endsSentence));
    }

    /** A sentence right after the last paragraph: articles end on short ones. */
    static boolean closes(Draft draft, int i) {
        Shape s = draft.shape(i);
        boolean ended = i + 1 < draft.size()
                && ENDS.contains(draft.verdict(i + 1).map(Draft.Verdict::role).orElse(Role.PARAGRAPH));
        boolean walled = i + 1 < draft.size() && draft.residue(i + 1).isPresent() && s.words >= WALLED.words;
        Bar bar = ended ? ENDED : walled ? WALLED : CLOSING;
        return isLast(draft, i)
                && draft.body(i) >= bar.likely
                && s.words >= bar.words
                && s.endsSentence
                && !s.address
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0;
    }

    /** Whether nothing but pictures and the like stands between a block and the end of the text so far. */
    private static boolean isLast(Draft draft, int i) {
        int before = i - 1;
        while (before > draft.bodyEnd() && Around.isAmongText(draft, before)) {
            before--;
        }
        return before == draft.bodyEnd() || (before > draft.bodyEnd() && draft.goes(before, Role.Place.BODY));
    }
}
