package org.newsarchive.extract.text;

import java.util.stream.Stream;
import org.newsarchive.article.Role;

/** Lines of which the model is in doubt, and which stand amid the text: phrases, sentences, subheads and rows that the text goes on around. */
final class Amid {
    private static final float LIKELY = 0.2f;
    private static final int LEAST_PHRASE = 4;
    private static final int MOST_PHRASE = 12;
    private static final int MOST_ITEM = 20;

    private Amid() {}

    /** Whether a block stands between paragraphs, or ends the text, and nothing speaks against it. */
    static boolean keeps(Draft draft, int i) {
        return isPhrase(draft, i)
                || Sentences.isAmid(draft, i)
                || isRow(draft, i)
                || isItem(draft, i)
                || isTurn(draft, i)
                || Subheads.is(draft, i)
                || Sentences.closes(draft, i);
    }

    /** Neither a label nor a whole paragraph: those that are text the model knows better. */
    private static boolean isPhrase(Draft draft, int i) {
        Shape s = draft.shape(i);
        return draft.body(i) >= LIKELY && s.words >= LEAST_PHRASE && s.words <= MOST_PHRASE && Around.goesOn(draft, i);
    }

    /** A row of a table under a row that stays: "3 Dunlin 25:02", "4 Second Wind 26:40". */
    private static boolean isRow(Draft draft, int i) {
        return i > draft.bodyStart()
                && draft.shape(i).startsDigit
                && draft.shape(i - 1).startsDigit
                && !draft.shape(i).endsSentence
                && draft.goes(i - 1, Role.Place.BODY)
                && (draft.cues().all(i) & (Cue.RESIDUE | Cue.TIME.bit())) == 0;
    }

    /** "$212 a month for heat." under other sums. */
    private static boolean isItem(Draft draft, int i) {
        return i > draft.bodyStart() + 1
                && i < draft.bodyEnd()
                && draft.body(i) >= LIKELY
                && draft.shape(i).words <= MOST_ITEM
                && !Character.isLetter(draft.text(i).codePointAt(0))
                && draft.text(i - 1).startsWith(draft.text(i).substring(0, 1))
                && draft.text(i - 2).startsWith(draft.text(i).substring(0, 1))
                && Around.isText(draft, i - 1)
                && draft.cues().sure(i) == 0;
    }

    /** "—I have the key." under another line of a dialogue. */
    private static boolean isTurn(Draft draft, int i) {
        return i > draft.bodyStart()
                && Stream.of("—", "–")
                        .anyMatch(dash -> draft.text(i).startsWith(dash)
                                && draft.text(i - 1).startsWith(dash))
                && draft.shape(i).endsSentence
                && Around.isText(draft, i - 1)
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0;
    }
}
