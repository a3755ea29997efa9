package org.newsarchive.extract.text;

import java.util.Arrays;
import org.newsarchive.article.Role;
import org.newsarchive.extract.metadata.Captioned;
import org.newsarchive.extract.metadata.Credits;

/** Further prints of a caption: as it stands, without its credit, cut short as a text for those who cannot see, or its credit alone. */
final class CaptionTwins {
    private static final int NEAR = 3;
    private static final int LEAST_FAR = 6;
    private static final int LEAST_BARE = 3;
    private static final int LEAST_LONGER = 6;
    private static final int MOST_MORE = 6;
    private static final float SURELY_BODY = 0.97f;

    private CaptionTwins() {}

    /** A caption that stands several times is one. */
    static void merge(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Role.CAPTION) && !isMerged(draft, i)) {
                whole(draft, i);
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Role.CAPTION) && !isMerged(draft, i)) {
                parts(draft, i);
            }
        }
    }

    private static boolean isMerged(Draft draft, int i) {
        return draft.verdict(i).filter(v -> v.twin().isPresent()).isPresent();
    }

    private static void whole(Draft draft, int i) {
        for (int j = i + 1; j < draft.size(); j++) {
            if (same(draft, i, j) && (j - i <= NEAR || draft.shape(i).words >= LEAST_FAR) && !isMerged(draft, j)) {
                draft.merge(j, i, Role.CAPTION, "caption-twin", "says the same as the caption before it");
            }
        }
    }

    /** Whether two blocks have the same words. */
    static boolean same(Draft draft, int i, int j) {
        return j < draft.size()
                && draft.shape(i).tokens > 0
                && draft.shape(i).hash == draft.shape(j).hash
                && draft.shape(i).tokens == draft.shape(j).tokens;
    }

    private static void parts(Draft draft, int i) {
        Captioned parts = Credits.split(draft.text(i));
        int[] caption = Shapes.words(parts.caption());
        int[] credit = Shapes.words(parts.credit().orElse(""));
        for (int j = Math.max(0, i - NEAR); j <= Math.min(draft.size() - 1, i + NEAR); j++) {
            if (j == i || !draft.isOpen(j) || draft.shape(j).tokens == 0) {
                continue;
            }
            int[] words = Shapes.words(draft.text(j));
            boolean beside = Math.abs(i - j) == 1 && draft.body(j) < SURELY_BODY;
            if ((caption.length >= LEAST_BARE && Arrays.equals(words, caption))
                    || (beside && (isCutShort(words, caption) || isDrawnOut(words, caption)))
                    || (j > i && credit.length > 0 && Arrays.equals(words, credit))) {
                draft.merge(j, i, Role.CAPTION, "caption-twin", "says the same as the caption beside it");
            }
        }
    }

    /** "The old lighthouse" beside "The old lighthouse at noon, by Ann Lee". */
    private static boolean isCutShort(int[] words, int[] caption) {
        return words.length >= LEAST_BARE && words.length < caption.length && opens(caption, words);
    }

    /** The caption with a few words more, such as a credit that nothing tells. */
    private static boolean isDrawnOut(int[] words, int[] caption) {
        return caption.length >= LEAST_LONGER
                && words.length > caption.length
                && words.length <= caption.length + MOST_MORE
                && opens(words, caption);
    }

    private static boolean opens(int[] words, int[] with) {
        return Arrays.equals(words, 0, with.length, with, 0, with.length);
    }
}
