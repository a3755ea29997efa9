package org.newsarchive.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final int MOST_OWN = 2;
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
        for (int i = 1; i < draft.size(); i++) {
            if (draft.is(i - 1, Role.CAPTION)
                    && draft.is(i, Role.CAPTION)
                    && !isMerged(draft, i - 1)
                    && !isMerged(draft, i)) {
                reworded(draft, i - 1, i);
            }
        }
    }

    /** Two captions of one credit, of which one says hardly a word that the other does not: the one that says more stays. */
    private static void reworded(Draft draft, int first, int second) {
        Captioned a = Credits.split(draft.text(first));
        Captioned b = Credits.split(draft.text(second));
        boolean shorter = b.caption().length() <= a.caption().length();
        if (a.credit().isPresent()
                && a.credit().equals(b.credit())
                && (shorter ? saysNoMore(b.caption(), a.caption()) : saysNoMore(a.caption(), b.caption()))) {
            draft.merge(
                    shorter ? second : first,
                    shorter ? first : second,
                    Role.CAPTION,
                    "caption-twin",
                    "says the same as the caption beside it");
        }
    }

    /** Whether all words of a caption but a few small ones stand in another: a name of its own is another picture's. */
    private static boolean saysNoMore(String caption, String other) {
        Set<Integer> words = Arrays.stream(Shapes.words(other)).boxed().collect(Collectors.toSet());
        List<String> own = Arrays.stream(caption.split(" ", -1))
                .filter(word -> Arrays.stream(Shapes.words(word)).anyMatch(hash -> !words.contains(hash)))
                .toList();
        return Shapes.words(caption).length >= LEAST_LONGER
                && own.size() <= MOST_OWN
                && own.stream().allMatch(word -> Character.isLowerCase(word.codePointAt(0)));
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
            int[] words = draft.shapes().words(j);
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
