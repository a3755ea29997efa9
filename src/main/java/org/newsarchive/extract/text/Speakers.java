package org.newsarchive.extract.text;

import java.util.HashMap;
import java.util.Map;

/** Who speaks in an interview that is printed turn by turn, each with its speaker: "Marsh: We kept the bell." */
final class Speakers {
    private static final int LEAST_TURNS = 3;
    private static final int LONGEST = 30;
    private static final int BEYOND = 3;

    private final Draft draft;
    private final Map<String, Integer> turns = new HashMap<>();

    Speakers(Draft draft) {
        this.draft = draft;
        for (int i = 0; i < draft.size(); i++) {
            String speaker = speaker(i);
            if (!speaker.isEmpty() && draft.body(i) >= draft.cut()) {
                turns.merge(speaker, 1, Integer::sum);
            }
        }
    }

    /** Whether a block, in the text or right after it, opens with somebody who speaks several times in the text. */
    boolean isTurn(int i) {
        return !turns.isEmpty()
                && i >= draft.bodyStart()
                && i <= draft.bodyEnd() + BEYOND
                && turns.getOrDefault(speaker(i), 0) >= LEAST_TURNS;
    }

    /** What stands before the colon that opens a sentence; empty where nothing does. */
    private String speaker(int i) {
        String text = draft.text(i);
        int colon = text.indexOf(": ");
        boolean opens = colon > 0 && colon <= LONGEST && draft.shape(i).endsSentence;
        return opens
                        && Character.isUpperCase(text.codePointAt(0))
                        && draft.residue(i).isEmpty()
                ? text.substring(0, colon)
                : "";
    }
}
