package org.newsarchive.extract.text;

import java.util.List;
import org.newsarchive.extract.metadata.GivenNames;

/** Tells a kicker from the headline under it: "Culture", then a headline, a dek and the byline. */
final class Kickers {
    private static final int MOST_WORDS = 3;
    private static final int LEAST_HEADLINE = 6;
    private static final int LEAST_DEK = 4;
    private static final float PROSE = 0.5f;

    private Kickers() {}

    /** The headline's block where the block taken for it is its kicker; else that block. */
    static int past(Draft draft, int headline) {
        boolean dated = headline + 1 < draft.size() && HeadRule.isDate(draft, headline + 1);
        int next = dated ? headline + 2 : headline + 1;
        boolean kicker = draft.shape(headline).words <= MOST_WORDS
                && isLine(draft, next, LEAST_HEADLINE)
                && !draft.shape(next).endsSentence
                && isLine(draft, next + 1, LEAST_DEK)
                && next + 2 < draft.size()
                && isSigned(draft, next + 2);
        boolean series = isSeries(draft.text(headline))
                && isLine(draft, headline + 1, LEAST_HEADLINE)
                && !draft.shape(headline + 1).endsSentence
                && headline + 2 < draft.size()
                && isSigned(draft, headline + 2);
        return kicker ? next : series ? headline + 1 : headline;
    }

    /** "Coastwatch Series: Oceans" */
    private static boolean isSeries(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && WordSets.SERIES.contains(WordSets.fold(line.substring(line.lastIndexOf(' ', colon) + 1, colon)));
    }

    /** The block over the headline where that is the name of a person whose obituary it is. */
    static int pastObituary(Draft draft, int headline) {
        String name = headline > 1 ? draft.text(headline - 1) : "";
        boolean named = headline > 1
                && WordSets.OBITUARY.contains(WordSets.fold(draft.text(headline - 2)))
                && GivenNames.opens(name)
                && draft.readings().byline(headline - 1).fullNames().equals(List.of(name));
        return named ? headline - 1 : headline;
    }

    private static boolean isLine(Draft draft, int i, int leastWords) {
        return i < draft.size()
                && draft.isOpen(i)
                && draft.shape(i).words >= leastWords
                && draft.body(i) < PROSE
                && draft.residue(i).isEmpty()
                && !isSigned(draft, i);
    }

    private static boolean isSigned(Draft draft, int i) {
        return HeadRule.isDate(draft, i)
                || (draft.readings().isCued(i)
                        && !draft.readings().byline(i).fullNames().isEmpty());
    }
}
