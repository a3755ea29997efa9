package org.newsarchive.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for any of a set of phrases in a text, in one pass: by the first three characters, which few places of a text share. */
public final class Phrases {
    private static final int PAIRS = 1 << 10;
    private static final long ANY = -1;

    private final @Nullable List<String>[] byPair;
    /** For each pair of characters a bit for each third, counted up to 64 and anew. */
    private final long[] thirds = new long[PAIRS];

    /** Those phrases, each of two characters or more. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Phrases(Set<String> phrases) {
        byPair = new List[PAIRS];
        for (String phrase : phrases) {
            int pair = pair(phrase.charAt(0), phrase.charAt(1));
            List<String> same = byPair[pair] == null ? new ArrayList<>() : byPair[pair];
            same.add(phrase);
            byPair[pair] = same;
            thirds[pair] |= phrase.length() == 2 ? ANY : 1L << phrase.charAt(2);
        }
    }

    /** Whether a phrase stands anywhere in the text. */
    public boolean areIn(String text) {
        int last = text.length() - 2;
        if (last < 0) {
            return false;
        }
        int pair = pair(text.charAt(0), text.charAt(1));
        for (int at = 0; at < last; at++) {
            char third = text.charAt(at + 2);
            if (((thirds[pair] >>> third) & 1) != 0 && begins(pair, text, at)) {
                return true;
            }
            pair = pair(text.charAt(at + 1), third);
        }
        return begins(pair, text, last);
    }

    private boolean begins(int pair, String text, int at) {
        List<String> phrases = byPair[pair];
        for (int i = 0; phrases != null && i < phrases.size(); i++) {
            if (text.startsWith(phrases.get(i), at)) {
                return true;
            }
        }
        return false;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & (PAIRS - 1);
    }
}
