package org.newsarchive.extract.text;

import java.util.Optional;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;

/** Captions, told by their credits or by standing twice in a row, and credits that have a line of their own. */
final class CaptionRule implements Rule {
    private static final int MOST_WORDS = 90;
    private static final float SURELY_BODY = 0.9f;
    private static final int NEAR = 3;
    private static final int LEAST_FAR = 6;

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean fits = draft.shape(i).words >= 1 && draft.shape(i).words <= MOST_WORDS;
            if (draft.isOpen(i) && fits && !draft.block(i).bullet()) {
                decide(draft, i);
            }
        }
        merge(draft);
    }

    private static void decide(Draft draft, int i) {
        boolean named = CreditWords.in(draft, i);
        boolean capitals = draft.body(i) < SURELY_BODY && Credits.endsInCapitals(draft.text(i));
        Captioned parts = named || capitals || draft.shape(i).endsBracket
                ? Credits.split(draft.text(i))
                : new Captioned(draft.text(i), Optional.empty());
        if (parts.credit().isPresent() && fits(draft, i, parts, named)) {
            boolean alone = parts.caption().isBlank();
            draft.decide(
                    i,
                    alone ? Role.CREDIT : Role.CAPTION,
                    alone ? "credit-line" : "caption-with-credit",
                    "names who made or supplied a picture");
        } else if (twin(draft, i, i + 1)
                && draft.shape(i).words >= 4
                && (draft.cues().inside(i) & Cue.RESIDUE) == 0) {
            draft.decide(
                    i, Role.CAPTION, "caption-doubled", "stands twice in a row, as captions of flattened pages do");
        }
    }

    private static boolean fits(Draft draft, int i, Captioned parts, boolean named) {
        if (parts.caption().isBlank()) {
            String credit = parts.credit().orElse("");
            return named && draft.shape(i).words <= 16 && !Character.isLowerCase(credit.codePointAt(0));
        }
        return (named && draft.shape(i).words <= 60) || draft.body(i) < SURELY_BODY || draft.shape(i).words <= 45;
    }

    /** A caption that stands twice is one. */
    private static void merge(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.is(i, Role.CAPTION)) {
                continue;
            }
            for (int j = i + 1; j < draft.size(); j++) {
                if (twin(draft, i, j)
                        && (j - i <= NEAR || draft.shape(i).words >= LEAST_FAR)
                        && draft.verdict(j).filter(v -> v.twin().isPresent()).isEmpty()) {
                    draft.merge(j, i, Role.CAPTION, "caption-twin", "says the same as the caption before it");
                }
            }
        }
    }

    private static boolean twin(Draft draft, int i, int j) {
        if (j >= draft.size() || draft.shape(i).tokens == 0) {
            return false;
        }
        return draft.shape(i).hash == draft.shape(j).hash && draft.shape(i).tokens == draft.shape(j).tokens;
    }
}
