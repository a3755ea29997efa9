package org.newsarchive.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for any of a set of phrases in a text, in one pass: by the first two characters, which few places of a text share. */
public final class Phrases {
    private static final int PAIRS = 1 << 10;

    private final @Nullable List<String>[] byPair;

    /** Those phrases, each of two characters or more. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Phrases(Set<String> phrases) {
        byPair = new List[PAIRS];
        for (String phrase : phrases) {
            int pair = pair(phrase.charAt(0), phrase.charAt(1));
            List<String> same = byPair[pair] == null ? new ArrayList<>() : byPair[pair];
            same.add(phrase);
            byPair[pair] = same;
        }
    }

    /** Whether a phrase stands anywhere in the text. */
    public boolean areIn(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            List<String> same = byPair[pair(text.charAt(at), text.charAt(at + 1))];
            if (same != null && begins(same, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(List<String> phrases, String text, int at) {
        for (String phrase : phrases) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & (PAIRS - 1);
    }
}
