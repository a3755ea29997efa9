package org.newsarchive.extract.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Credits;
import org.newsarchive.extract.metadata.Datelines;

/** Captions that nothing credits: over the first words of the text, and under a label that stands over the others. */
final class LeadPictureRule implements Rule {
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 28;
    private static final int LEAST_UNLIKE = 6;
    private static final int MOST_LABEL = 4;
    private static final float SURELY_BODY = 0.9f;
    private static final float LEAST_PHRASE = 0.1f;
    /** "A LAMPLIGHTER who": first words in capitals, as papers set them. */
    private static final Pattern SHOUTED = Pattern.compile("(?:\\p{Lu}[\\p{Lu}'’-]* ){2,}\\p{Ll}.*");

    private static final Set<Role> SIGNED = Set.of(Role.BYLINE, Role.DATE, Role.BIO);

    @Override
    public void apply(Draft draft) {
        overText(draft);
        underLabels(draft);
    }

    private static void overText(Draft draft) {
        boolean signed = false;
        for (int i = Math.max(1, draft.first(Role.HEADLINE) + 1);
                i < Math.min(draft.size() - 1, draft.bodyStart() + 1);
                i++) {
            signed |= draft.verdict(i)
                    .filter(verdict -> SIGNED.contains(verdict.role()))
                    .isPresent();
            if (signed
                    && draft.text(i).indexOf(':') < 0
                    && mayBe(draft, i)
                    && draft.residue(i + 1).isEmpty()
                    && draft.isOpen(i + 1)) {
                String next = draft.text(i + 1);
                boolean opens = SHOUTED.matcher(next).lookingAt()
                        || Datelines.read(next).isPresent();
                boolean phrase = !draft.shape(i).endsSentence
                        && i + 1 == draft.bodyStart()
                        && !endsList(draft, i)
                        && draft.shape(i).words >= LEAST_UNLIKE
                        && draft.body(i) >= LEAST_PHRASE
                        && draft.cues().all(i) == 0
                        && draft.shape(i).capitalised * 2 < draft.shape(i).tokens;
                if (phrase && !opens && isUnderCredited(draft, i)) {
                    draft.decide(
                            i, Role.DEK, "dek-over-text", "stands over the text, under a picture that has its caption");
                    return;
                }
                if (opens || phrase) {
                    draft.decide(i, Role.CAPTION, "caption-over-text", "stands right over the first words of the text");
                    return;
                }
            }
        }
    }

    /** Whether the picture over a line has a caption and a credit, and nothing else is the dek. */
    private static boolean isUnderCredited(Draft draft, int i) {
        return draft.first(Role.DEK) < 0
                && draft.is(i - 1, Role.CAPTION)
                && Credits.split(draft.text(i - 1)).credit().isPresent();
    }

    /** Whether a line over it is of its kind, and nobody knows what it is: the titles of other articles. */
    private static boolean endsList(Draft draft, int i) {
        Shape over = draft.shape(i - 1);
        return draft.isOpen(i - 1) && over.words >= LEAST_WORDS && !over.endsSentence && !over.endsColon;
    }

    private static boolean mayBe(Draft draft, int i) {
        Shape s = draft.shape(i);
        return draft.isOpen(i)
                && s.words >= LEAST_WORDS
                && s.words <= MOST_WORDS
                && s.startsUpper
                && !s.endsColon
                && s.separators == 0
                && draft.residue(i).isEmpty()
                && !draft.block(i).bullet()
                && draft.body(i) < SURELY_BODY
                && (draft.cues().all(i) & Cue.RESIDUE) == 0;
    }

    /** A line under the very label that stands over known captions: "View gallery", "3". */
    private static void underLabels(Draft draft) {
        Optional<Integer> label = Optional.empty();
        int seen = 0;
        for (int i = 1; i < draft.size(); i++) {
            if (draft.is(i, Role.CAPTION) && isLabel(draft, i - 1)) {
                int hash = draft.shape(i - 1).hash;
                seen = label.filter(found -> found == hash).isPresent() ? seen + 1 : 1;
                label = Optional.of(hash);
            }
        }
        for (int i = 1; i < draft.size() && seen >= 2; i++) {
            int hash = draft.shape(i - 1).hash;
            if (mayBe(draft, i)
                    && isLabel(draft, i - 1)
                    && label.filter(found -> found == hash).isPresent()) {
                draft.decide(i, Role.CAPTION, "caption-under-label", "stands under a label as the other captions do");
            }
        }
    }

    private static boolean isLabel(Draft draft, int i) {
        Shape s = draft.shape(i);
        return draft.isOpen(i) && s.tokens > 0 && s.words <= MOST_LABEL && !s.endsSentence;
    }
}
