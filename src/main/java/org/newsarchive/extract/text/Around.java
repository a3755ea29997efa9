package org.newsarchive.extract.text;

import java.util.Set;
import org.newsarchive.article.Ledger;
import org.newsarchive.article.Role;

/** Where the text goes on around a block, past what stands among it. */
final class Around {
    private static final Set<Role> AMONG_TEXT = Set.of(
            Role.CAPTION,
            Role.CREDIT,
            Role.PLAYER,
            Role.ADVERTISEMENT,
            Role.SHARE,
            Role.NEWSLETTER,
            Role.CONSENT,
            Role.FORM);
    /** How likely a line of verse is of the text, how many words it has, and how many such lines are passed. */
    private static final float LIKELY_VERSE = 0.2f;

    private static final int MOST_VERSE = 12;
    private static final int MOST_LINES = 6;
    private static final int MOST_LABEL = 3;
    /** A link among the text says more than what heads a list, and stands under a whole paragraph. */
    private static final int MOST_HEADING = 6;

    private static final int LEAST_PARAGRAPH = 15;

    private static final int ASKS = Cue.REGISTRATION.bit() | Cue.NEWSLETTER.bit();
    private static final int OPENING = 2;

    private Around() {}

    /** Whether the text goes on on both sides of a block. */
    static boolean goesOn(Draft draft, int i) {
        return i > draft.bodyStart()
                && !isTitled(draft, i)
                && i < textEnd(draft)
                && isText(draft, pastVerse(draft, i, -1))
                && isText(draft, pastVerse(draft, i, 1))
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0
                && (draft.shape(i).endsSentence || !asks(draft, i));
    }

    /** Whether a line's first words ask the reader for something: "Subscribe to our weekly letter". */
    private static boolean asks(Draft draft, int i) {
        int first = draft.shape(i).firstWord;
        Lexicon.Found found = new Lexicon.Found();
        Lexicon.CUES.find(draft.shapes(), first, first + Math.min(OPENING, draft.shape(i).tokens), found);
        return (found.whole & ASKS) != 0;
    }

    /** The next block on one side, past the lines of a verse that the model takes for text no more than this one. */
    private static int pastVerse(Draft draft, int i, int step) {
        int at = beside(draft, i, step);
        for (int lines = 1; lines < MOST_LINES && at > 0 && at < draft.size() - 1 && isVerse(draft, at); lines++) {
            at += step;
        }
        return at;
    }

    /** A short line with a mark at its end, as titles of other articles have none. */
    private static boolean isVerse(Draft draft, int i) {
        String text = draft.text(i);
        return draft.isOpen(i)
                && draft.body(i) >= LIKELY_VERSE
                && draft.shape(i).words <= MOST_VERSE
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0
                && (endsLine(text) || endsLine(draft.text(i - 1)));
    }

    private static boolean endsLine(String text) {
        return ",;.!?…—،؛؟".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a block was taken for text, or will be. */
    static boolean isText(Draft draft, int i) {
        return draft.verdict(i)
                .map(verdict -> verdict.kind() == Ledger.Kind.BODY)
                .orElse(draft.body(i) >= draft.cut());
    }

    /** "Video" right over it: the line is the title of what is played. */
    private static boolean isTitled(Draft draft, int i) {
        Shape label = draft.shape(i - 1);
        return draft.block(i).gap() == 0
                && !draft.shape(i).endsSentence
                && draft.is(i - 1, Role.PLAYER)
                && label.words <= MOST_LABEL
                && label.letters > 0
                && !label.endsSentence;
    }

    /** The last block of the text, as far as it is told. */
    static int textEnd(Draft draft) {
        int end = draft.size() - 1;
        while (end > draft.bodyEnd() && (draft.isOpen(end) || !isText(draft, end))) {
            end--;
        }
        return end;
    }

    /** The next block on one side that is no picture, player, advertisement or control among the text; under a list of links none is text. */
    static int beside(Draft draft, int i, int step) {
        int at = i + step;
        while (at > 0 && at < draft.size() - 1 && (isAmongText(draft, at) || isLabel(draft, at))) {
            at += step;
        }
        return at;
    }

    /** A word or two of the page beside an advertisement or a picture: "The gist". */
    private static boolean isLabel(Draft draft, int i) {
        return draft.is(i, Role.FURNITURE)
                && draft.shape(i).words <= MOST_LABEL
                && !draft.shape(i).endsSentence
                && (isAmongText(draft, i + 1) || isAmongText(draft, i - 1));
    }

    static boolean isAmongText(Draft draft, int i) {
        return draft.verdict(i)
                .filter(verdict -> AMONG_TEXT.contains(verdict.role()) || isInline(draft, i, verdict.role()))
                .isPresent();
    }

    /** "Read more: A lamp comes home": one line with its link, and no list under it. */
    private static boolean isInline(Draft draft, int i, Role role) {
        return role == Role.RELATED
                && i > 0
                && draft.shape(i).words > MOST_HEADING
                && (draft.shape(i - 1).words >= LEAST_PARAGRAPH || isUnderSubhead(draft, i));
    }

    private static boolean isUnderSubhead(Draft draft, int i) {
        return i > 1
                && draft.isOpen(i - 1)
                && draft.shape(i - 1).words <= MOST_HEADING
                && draft.shape(i - 2).words >= LEAST_PARAGRAPH;
    }
}
