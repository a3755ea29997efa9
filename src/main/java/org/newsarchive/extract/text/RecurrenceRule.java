package org.newsarchive.extract.text;

import org.newsarchive.extract.Recurrence;

/** Lines that stand in other sources too are furniture, unless the article itself was kept more than once. */
final class RecurrenceRule implements Rule {
    private final Recurrence recurrence;

    RecurrenceRule(Recurrence recurrence) {
        this.recurrence = recurrence;
    }

    @Override
    public void apply(Draft draft) {
        if (recurrence == Recurrence.NONE) {
            return;
        }
        boolean[] recurs = new boolean[draft.size()];
        int words = 0;
        int recurring = 0;
        for (int i = 0; i < recurs.length; i++) {
            recurs[i] = recurrence.recurs(draft.text(i));
            if (draft.body(i) > 0.5f) {
                words += draft.shape(i).words;
                recurring += recurs[i] ? draft.shape(i).words : 0;
            }
        }
        if (recurring * 3 > words) {
            return;
        }
        for (int i = 0; i < recurs.length; i++) {
            if (recurs[i] && draft.shape(i).words >= 3) {
                draft.decide(i, CueRule.guess(draft, i), "recurs", "stands in other sources of this archive too");
            }
        }
    }
}
