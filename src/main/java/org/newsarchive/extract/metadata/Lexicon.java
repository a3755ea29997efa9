package org.newsarchive.extract.metadata;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Sets of words in many languages, kept as text beside the classes. */
final class Lexicon {
    private static final Map<String, Set<String>> SETS = read();

    private Lexicon() {}

    /** The folded members of a set. */
    static Set<String> of(String name) {
        Set<String> members = SETS.get(name);
        if (members == null) {
            throw new IllegalArgumentException("no such set of words: " + name);
        }
        return Collections.unmodifiableSet(members);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (String line : Names.lines("lexicon.txt")) {
            int colon = line.indexOf(':');
            Set<String> members = sets.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>());
            for (String member : line.substring(colon + 1).strip().split(" ", -1)) {
                members.add(Fold.word(member.replace('_', ' ')));
            }
        }
        return sets;
    }
}
