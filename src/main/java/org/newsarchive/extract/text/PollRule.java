package org.newsarchive.extract.text;

import org.newsarchive.article.Role;

/** A question to the readers among the text, with the answers to choose from and the button under them. */
final class PollRule implements Rule {
    private static final int LEAST_ANSWERS = 2;
    private static final int MOST_ANSWERS = 6;
    private static final int MOST_ANSWER = 8;
    private static final int MOST_QUESTION = 24;
    private static final int MOST_BUTTON = 3;
    private static final int MOST_LABEL = 4;

    @Override
    public void apply(Draft draft) {
        for (int button = draft.bodyStart() + LEAST_ANSWERS + 1; button < draft.size(); button++) {
            if (draft.isOpen(button) && isButton(draft, button)) {
                int question = question(draft, button);
                if (question >= 0) {
                    poll(draft, question, button);
                }
            }
        }
    }

    private static void poll(Draft draft, int question, int button) {
        int first = isLine(draft, question - 1, MOST_LABEL) ? question - 1 : question;
        int last = button;
        while (last + 1 < draft.size()
                && draft.isOpen(last + 1)
                && (isButton(draft, last + 1) || counts(draft, last + 1))) {
            last++;
        }
        for (int i = first; i <= last; i++) {
            draft.decide(i, Role.FORM, "poll", "belongs to a poll among readers");
        }
    }

    /** The question over the answers over a button; -1 where there is none. */
    private static int question(Draft draft, int button) {
        int i = button - 1;
        while (button - i <= MOST_ANSWERS && isLine(draft, i, MOST_ANSWER)) {
            i--;
        }
        boolean asks = i > draft.bodyStart()
                && draft.isOpen(i)
                && draft.shape(i).words <= MOST_QUESTION
                && CueRule.asks(draft.text(i));
        return asks && button - i > LEAST_ANSWERS ? i : -1;
    }

    private static boolean isLine(Draft draft, int i, int most) {
        return i > draft.bodyStart()
                && draft.isOpen(i)
                && draft.shape(i).words <= most
                && !draft.shape(i).endsSentence
                && !draft.shape(i).endsColon;
    }

    private static boolean isButton(Draft draft, int i) {
        return draft.shape(i).words <= MOST_BUTTON && (draft.cues().all(i) & Cue.FORM.bit()) != 0;
    }

    /** "1,906 votes" */
    private static boolean counts(Draft draft, int i) {
        return draft.shape(i).words <= MOST_BUTTON && draft.shape(i).startsDigit && !draft.shape(i).endsSentence;
    }
}
