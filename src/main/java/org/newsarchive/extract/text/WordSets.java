package org.newsarchive.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Small sets of words, lower case, from the resource {@code words.txt}. */
final class WordSets {
    private static final Map<String, Set<String>> SETS = read();

    /** Agencies and other suppliers of pictures. */
    static final Set<String> AGENCY = SETS.getOrDefault("agency", Set.of());
    /** Words that label a credit. */
    static final Set<String> LABEL = SETS.getOrDefault("label", Set.of());
    /** Words before the name of an author. */
    static final Set<String> BY = SETS.getOrDefault("by", Set.of());
    /** Words that may stand in lower case within a name. */
    static final Set<String> PARTICLE = SETS.getOrDefault("particle", Set.of());
    /** Words between a name and what the person does. */
    static final Set<String> COPULA = SETS.getOrDefault("copula", Set.of());
    /** Words for people who write and what they do. */
    static final Set<String> CRAFT = SETS.getOrDefault("craft", Set.of());

    private WordSets() {}

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sets = new HashMap<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sets.put(section, Set.copyOf(new java.util.HashSet<>(List.of(line.split(" ", -1)))));
            }
        }
        return sets;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(WordSets.class.getResourceAsStream("words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
