package org.newsarchive.extract.metadata;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Sets of words in many languages, kept as text beside the classes. */
public final class Lexicon {
    private static final Map<String, WordSet> SETS = read();

    private Lexicon() {}

    /** The folded members of a set. */
    static WordSet of(String name) {
        WordSet members = SETS.get(name);
        if (members == null) {
            throw new IllegalArgumentException("no such set of words: " + name);
        }
        return members;
    }

    /** The members of a set, folded. */
    public static Set<String> members(String name) {
        return of(name);
    }

    private static Map<String, WordSet> read() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (String line : WordLines.of(Lexicon.class, "lexicon.txt")) {
            int colon = line.indexOf(':');
            Set<String> members = sets.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>());
            for (String member : line.substring(colon + 1).strip().split(" ", -1)) {
                members.add(Fold.word(member.replace('_', ' ')));
            }
        }
        Map<String, WordSet> known = new HashMap<>();
        sets.forEach((name, members) -> known.put(name, new WordSet(Collections.unmodifiableSet(members))));
        return known;
    }
}
