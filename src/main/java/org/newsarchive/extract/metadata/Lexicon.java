package org.newsarchive.extract.metadata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        return members;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (String line : Names.lines("lexicon.txt")) {
            int colon = line.indexOf(':');
            Set<String> members = Arrays.stream(
                            line.substring(colon + 1).strip().split(" ", -1))
                    .map(member -> Fold.word(member.replace('_', ' ')))
                    .collect(Collectors.toUnmodifiableSet());
            sets.merge(line.substring(0, colon), members, Lexicon::union);
        }
        return Map.copyOf(sets);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
