package org.newsarchive.extract.text;

import java.util.Set;
import org.newsarchive.article.Role;

/** The rest is decided by the learned model; where a text has next to no prose, in doubt a line stays. */
final class ModelRule implements Rule {
    private static final int MOST_HEADING = 6;
    private static final int SMALL = 80;
    private static final int MOST_BOX = 8;
    private static final int MOST_OFFER = 25;
    private static final int MOST_LABEL = 3;
    private static final float PROSE = 0.6f;
    private static final Set<Role> BOXES = Set.of(Role.NEWSLETTER, Role.REGISTRATION, Role.APP);

    @Override
    public void apply(Draft draft) {
        boolean sparse = isSparse(draft);
        Plain plain = new Plain(draft);
        Speakers speakers = new Speakers(draft);
        int headline = draft.first(Role.HEADLINE);
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isOpen(i)) {
                continue;
            }
            if (draft.shape(i).tokens == 0) {
                draft.decide(i, Role.FURNITURE, "no-words", "has no words");
            } else if (headsBox(draft, i)) {
                Role box = draft.verdict(i + 1).orElseThrow().role();
                draft.decide(i, box, "heads-box", "heads a box: " + Residue.reason(box));
            } else if (isBoxed(draft, i)) {
                Role box = draft.verdict(i - 1).orElseThrow().role();
                draft.decide(i, box, "in-box", "belongs to a box: " + Residue.reason(box));
            } else if (draft.body(i) >= draft.cut()) {
                draft.decide(i, BodyRole.of(draft, i), "line-model", "reads like the article's text");
            } else if (speakers.isTurn(i)) {
                draft.decide(i, Role.PARAGRAPH, "interview", "a turn of a speaker who has others in the text");
            } else if (i > headline && plain.isParagraph(i)) {
                draft.decide(i, Role.PARAGRAPH, "plain-paragraph", "a sentence for itself in a text with little else");
            } else if (sparse && i > headline) {
                draft.decide(i, BodyRole.of(draft, i), "kept-in-doubt", "nothing says that it is not part of the text");
            } else if (Amid.keeps(draft, i) || (i > headline && Subheads.leads(draft, i))) {
                draft.decide(
                        i,
                        BodyRole.of(draft, i),
                        "within-text",
                        "stands between paragraphs, and nothing speaks against it");
            } else {
                draft.decide(i, CueRule.guess(draft, i), "line-model", "does not read like the article's text");
            }
        }
    }

    /** "The Morning Bell" right over "The day's top stories in your inbox": what a box is called. */
    private static boolean headsBox(Draft draft, int i) {
        Shape s = draft.shape(i);
        return i > draft.bodyStart()
                && i + 1 < draft.size()
                && s.words <= MOST_BOX
                && !s.endsSentence
                && !s.endsColon
                && !s.startsQuote
                && draft.body(i) < PROSE
                && draft.block(i + 1).gap() <= draft.block(i).gap()
                && (draft.shape(i + 1).words > MOST_HEADING || isApart(draft, i))
                && isBox(draft, i + 1);
    }

    /** Whether blank lines part a block and the one under it from all others. */
    private static boolean isApart(Draft draft, int i) {
        return draft.block(i).gap() > 0
                && draft.block(i + 1).gap() == 0
                && draft.shape(i + 1).words > MOST_LABEL
                && i + 2 < draft.size()
                && draft.block(i + 2).gap() > 0;
    }

    /** "All that swims, once a month" right under "Get our newsletter": what a box offers; and whatever stands amid such boxes. */
    private static boolean isBoxed(Draft draft, int i) {
        Shape s = draft.shape(i);
        if (i <= draft.bodyStart() || i + 1 >= draft.size() || draft.body(i) >= PROSE || !isBox(draft, i - 1)) {
            return false;
        }
        boolean phrase = s.words > MOST_BOX
                && s.words <= MOST_OFFER
                && s.startsUpper
                && !s.endsSentence
                && !s.endsColon
                && !draft.block(i).bullet()
                && draft.block(i).gap() <= draft.block(i + 1).gap();
        return phrase || isBox(draft, i + 1);
    }

    private static boolean isBox(Draft draft, int i) {
        return draft.verdict(i)
                .filter(verdict -> BOXES.contains(verdict.role()))
                .isPresent();
    }

    /** Whether a text has hardly any prose: verse, a list, a table. */
    private static boolean isSparse(Draft draft) {
        int words = 0;
        int body = 0;
        int residue = 0;
        for (int i = 0; i < draft.size(); i++) {
            int n = draft.shape(i).words;
            words += n;
            if (!draft.isOpen(i) || draft.body(i) >= draft.cut()) {
                body += draft.isOpen(i) ? n : 0;
            }
            residue += draft.residue(i).isPresent() ? n : 0;
        }
        return draft.size() <= SMALL && body * 4 < words && residue * 5 < words;
    }
}
