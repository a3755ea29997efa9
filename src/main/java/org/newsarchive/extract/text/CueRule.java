package org.newsarchive.extract.text;

import org.newsarchive.article.Role;

/** Short lines with a cue of residue are residue; long lines never fall for a cue alone. */
final class CueRule implements Rule {
    private static final float SURELY_BODY = 0.85f;
    private static final float TEASER = 0.8f;
    private static final float HEADING = 0.12f;
    private static final int MOST_HEADING = 5;
    private static final int LEAST_PARAGRAPH = 15;
    private static final int MOST_BUTTON = 3;
    private static final int LEAST_TITLE = 5;
    private static final int MOST_TITLE = 18;

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isOpen(i)) {
                continue;
            }
            boolean sentence = draft.shape(i).words >= 7
                    && draft.shape(i).endsSentence
                    && draft.body(i) > SURELY_BODY
                    && draft.cues().sure(i) == 0;
            if (!sentence) {
                int at = i;
                draft.residue(i).ifPresent(role -> draft.remove(at, role, "cue"));
            }
        }
        teasers(draft);
        overButtons(draft);
    }

    /** A title among the paragraphs, and under it "Read more" with no title of its own. */
    private static void overButtons(Draft draft) {
        for (int i = draft.bodyStart() + 1; i < draft.bodyEnd() - 1; i++) {
            Shape title = draft.shape(i);
            boolean button = draft.is(i + 1, Role.RELATED)
                    && draft.shape(i + 1).words <= MOST_BUTTON
                    && !draft.shape(i + 1).endsColon
                    && draft.shape(i + 2).endsSentence
                    && draft.shape(i + 2).words >= LEAST_PARAGRAPH;
            if (button
                    && draft.isOpen(i)
                    && draft.block(i + 1).gap() <= draft.block(i).gap()
                    && title.words >= LEAST_TITLE
                    && title.words <= MOST_TITLE
                    && !title.endsSentence
                    && !title.endsColon
                    && draft.body(i) < SURELY_BODY) {
                draft.decide(i, Role.RELATED, "teaser-over-button", "a title with its link under it");
            }
        }
    }

    /** Teasers stand right under a line such as "Related articles". */
    private static void teasers(Draft draft) {
        for (int i = 0; i + 1 < draft.size(); i++) {
            boolean heading = draft.is(i, Role.RELATED) && draft.shape(i).words <= 6;
            for (int j = i + 1; heading && j < draft.size() && isTeaser(draft, j); j++) {
                if (isHeading(draft, j)) {
                    draft.decide(j, Role.SUBHEAD, "heading-under-teasers", "heads the text that goes on");
                } else {
                    draft.decide(j, Role.RELATED, "teaser", "stands under a line that leads to other articles");
                }
            }
        }
    }

    private static boolean isTeaser(Draft draft, int i) {
        Shape s = draft.shape(i);
        return draft.isOpen(i)
                && draft.block(i).gap() == 0
                && s.words >= 2
                && s.words <= 20
                && (!s.endsSentence || asks(draft.text(i)))
                && !s.endsColon
                && draft.body(i) < TEASER
                && !Subheads.isNext(draft, i);
    }

    static boolean asks(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '?' || last == '？' || last == '؟';
    }

    /** The last of the lines, right over the text, where the model takes it rather for text than those before it. */
    private static boolean isHeading(Draft draft, int i) {
        return draft.is(i - 1, Role.RELATED)
                && draft.shape(i - 1).words > MOST_HEADING
                && draft.shape(i).words <= MOST_HEADING
                && draft.shape(i).numbers == 0
                && (!draft.shape(i).endsSentence || asks(draft.text(i)))
                && ((draft.body(i) >= HEADING && draft.body(i) > draft.body(i - 1)) || isShoutedQuote(draft, i))
                && i + 1 < draft.size()
                && draft.shape(i + 1).endsSentence
                && draft.shape(i + 1).words >= LEAST_PARAGRAPH
                && draft.body(i + 1) >= draft.cut();
    }

    /** "'I FEEL SO STUPID'", under titles that shout not. */
    private static boolean isShoutedQuote(Draft draft, int i) {
        return draft.shape(i).startsQuote
                && draft.shape(i).upper == draft.shape(i).tokens
                && draft.shape(i - 1).upper == 0;
    }

    static Role guess(Draft draft, int i) {
        return Residue.role(draft.cues().inside(i)).orElse(Role.FURNITURE);
    }
}
