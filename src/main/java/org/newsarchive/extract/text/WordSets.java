package org.newsarchive.extract.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsarchive.extract.metadata.WordLines;

/** Small sets of words and phrases, lower case, from the resource {@code words.txt}. */
final class WordSets {
    private static final Map<String, Set<String>> SETS = read();

    /** Labels of credits, and agencies and other suppliers of pictures. */
    static final Set<String> CREDIT = SETS.getOrDefault("credit", Set.of());
    /** Words before the name of an author. */
    static final Set<String> BY = SETS.getOrDefault("by", Set.of());

    /** Words that address readers, or speak of the page's own people: "you", "our". */
    static final Set<String> ADDRESS = SETS.getOrDefault("address", Set.of());

    /** What closes the name of a series over a headline, before its colon. */
    static final Set<String> SERIES = phrases("series");

    /** Headings of obituaries. */
    static final Set<String> OBITUARY = phrases("obituary");

    private WordSets() {}

    /** The phrases of a section as alternatives of a pattern. */
    static String any(String section) {
        return phrases(section).stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The phrases of a section. */
    static Set<String> phrases(String section) {
        return SETS.getOrDefault(section, Set.of()).stream()
                .map(phrase -> phrase.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sets = new HashMap<>();
        String section = "";
        for (String line : WordLines.of(WordSets.class, "words.txt")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                sets.put(section, Set.copyOf(List.of(line.split(" ", -1))));
            }
        }
        return sets;
    }
}
