package org.newsarchive.extract.text;

import java.util.Set;
import org.newsarchive.article.Role;

/**
 * Results, tables, line-ups and ingredients that stand among the text row by row: short lines, most of which count something
 * or follow a label. Where a run of them hangs on a paragraph and asks for nothing, it stays.
 */
final class TableRule implements Rule {
    private static final Set<String> HEADINGS = WordSets.phrases("facts-heading");
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_HEADED = 2;
    private static final int MANY = 5;
    /** Rows that may end a text, as line-ups and results do. */
    private static final int LAST = 4;

    private static final float LEAST_OF_LAST = 0.12f;
    private static final int BEYOND = 3;
    private static final int LEAST_SENTENCE = 8;
    private static final int MOST_WORDS = 24;
    private static final int MOST_HEADING = 7;
    private static final int MOST_LABEL = 24;
    private static final float PROSE = 0.3f;
    private static final float LEAST_MEAN = 0.07f;
    private static final float LEAST_OF_MANY = 0.03f;
    private static final float LEAST_AFTER = 0.05f;

    @Override
    public void apply(Draft draft) {
        int last = Math.min(draft.size() - 1, draft.bodyEnd() + BEYOND);
        for (int i = draft.bodyStart() + 1; i <= last; i++) {
            int end = i;
            int facts = 0;
            float body = 0;
            while (end < draft.size() && isRow(draft, end)) {
                facts += isFact(draft, end) ? 1 : 0;
                body += draft.body(end);
                end++;
            }
            int rows = end - i;
            if (facts * 5 >= rows * 3 && hangs(draft, i) && isTable(draft, i, end, facts, body)) {
                for (int row = i; row < end; row++) {
                    draft.decide(
                            row,
                            isHeading(draft, row) ? Role.SUBHEAD : Role.PARAGRAPH,
                            "table",
                            "a row of a table among the text");
                }
                if (end > draft.bodyEnd() && goesOn(draft, end)) {
                    draft.decide(end, Role.PARAGRAPH, "after-table", "the text goes on under its table");
                }
            }
            i = Math.max(i, end);
        }
    }

    /** Whether rows with so many facts are text: among it if the model does not mind much, under it if it minds less or their heading tells. */
    private static boolean isTable(Draft draft, int first, int end, int facts, float body) {
        int rows = end - first;
        boolean amid = end <= draft.bodyEnd() || goesOn(draft, end);
        boolean headed = facts >= LEAST_HEADED && HEADINGS.contains(WordSets.fold(draft.text(first)));
        return (amid && facts >= LEAST_ROWS && body >= rows * (facts >= MANY ? LEAST_OF_MANY : LEAST_MEAN))
                || (facts >= LAST && body >= rows * LEAST_OF_LAST)
                || (headed && body >= rows * LEAST_OF_MANY);
    }

    /** Whether a whole sentence stands there that asks for nothing. */
    private static boolean goesOn(Draft draft, int i) {
        return i < draft.size()
                && draft.isOpen(i)
                && draft.shape(i).endsSentence
                && draft.shape(i).words >= LEAST_SENTENCE
                && draft.readings().bio(i).isEmpty()
                && draft.body(i) >= LEAST_AFTER
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0;
    }

    private static boolean isRow(Draft draft, int i) {
        Shape s = draft.shape(i);
        return draft.isOpen(i)
                && s.words >= 1
                && s.words <= MOST_WORDS
                && !(s.endsSentence && s.words > MOST_HEADING && !isLabelled(draft, i))
                && !s.address
                && draft.block(i).links() == 0
                && (draft.cues().inside(i) & (Cue.RESIDUE | Cue.TIME.bit() | Cue.BYLINE.bit())) == 0
                && draft.residue(i).isEmpty();
    }

    /** "1/4 cup molasses", "Fonteviva 11, Virtus 7", "Referee: Ann Lee". */
    private static boolean isFact(Draft draft, int i) {
        return draft.shape(i).numbers > 0 || isLabelled(draft, i);
    }

    private static boolean isLabelled(Draft draft, int i) {
        int colon = draft.text(i).indexOf(':');
        return colon > 1 && colon <= MOST_LABEL && colon + 2 < draft.text(i).length();
    }

    private static boolean isHeading(Draft draft, int i) {
        Shape s = draft.shape(i);
        return !isFact(draft, i) && s.words <= MOST_HEADING && !s.endsSentence && s.commas == 0;
    }

    /** Whether the text stands right before it, or nothing but a box that is no list of links. */
    private static boolean hangs(Draft draft, int i) {
        int before = i - 1;
        return draft.isOpen(before)
                ? draft.body(before) >= PROSE
                : !draft.is(before, Role.RELATED) && !draft.is(before, Role.SHOP) && !draft.is(before, Role.NAVIGATION);
    }
}
