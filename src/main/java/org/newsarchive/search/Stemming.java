package org.newsarchive.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The light stemming of one language, by a line of {@code stemming.txt}; the browser reads the same line. */
final class Stemming {
    private static final Map<String, Stemming> LANGUAGES = load();
    private static final Stemming NONE = new Stemming("", "");

    private final String language;
    private final String line;
    private final List<String> prefixes = new ArrayList<>();
    /** For each pass the endings by their last character, the longest first. */
    private final List<Map<Character, List<Ending>>> passes = new ArrayList<>();

    private Stemming(String language, String line) {
        this.language = language;
        this.line = line;
        for (String pass : line.split(" / ", -1)) {
            Map<Character, List<Ending>> endings = new HashMap<>();
            for (String rule : pass.split(" ", -1)) {
                if (rule.startsWith("^")) {
                    prefixes.add(rule.substring(1));
                } else if (!rule.isEmpty()) {
                    Ending ending = Ending.of(rule);
                    endings.computeIfAbsent(ending.last(), c -> new ArrayList<>())
                            .add(ending);
                }
            }
            endings.values()
                    .forEach(same ->
                            same.sort(Comparator.comparing(e -> -e.text().length())));
            passes.add(endings);
        }
    }

    /** The stemming for a language tag; none for a language that has no line. */
    static Stemming of(String tag) {
        String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return LANGUAGES.getOrDefault(primary, NONE);
    }

    /** The primary subtag that the line begins with; empty for none. */
    String language() {
        return language;
    }

    /** The rules as the file writes them. */
    String line() {
        return line;
    }

    /** The terms that a folded word is found by: its stem, then its stems without each prefix it may carry. */
    List<String> forms(String word) {
        if (prefixes.isEmpty()) {
            return List.of(stem(word));
        }
        List<String> forms = new ArrayList<>();
        forms.add(stem(word));
        for (String prefix : prefixes) {
            if (word.length() >= prefix.length() + 4 && word.startsWith(prefix)) {
                forms.add(stem(word.substring(prefix.length())));
            }
        }
        return forms;
    }

    private String stem(String word) {
        String stem = word;
        for (Map<Character, List<Ending>> endings : passes) {
            stem = cut(stem, endings.getOrDefault(stem.charAt(stem.length() - 1), List.of()));
        }
        return stem;
    }

    private static String cut(String word, List<Ending> endings) {
        for (Ending ending : endings) {
            if (ending.fits(word)) {
                return word.substring(0, word.length() - ending.text().length()) + ending.replacement();
            }
        }
        return word;
    }

    private static Map<String, Stemming> load() {
        Map<String, Stemming> languages = new TreeMap<>();
        try (InputStream file = Objects.requireNonNull(Stemming.class.getResourceAsStream("stemming.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split(": ", 2);
                    languages.put(parts[0], new Stemming(parts[0], parts[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }

    private record Ending(String text, String replacement, int least) {
        static Ending of(String rule) {
            String[] parts = rule.split(">", 2);
            String text = parts[0];
            if (parts.length == 1) {
                return new Ending(text, "", text.length() + 3);
            }
            return new Ending(text, parts[1], text.equals(parts[1]) ? text.length() : text.length() + 2);
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        boolean fits(String word) {
            return word.length() >= least && word.endsWith(text);
        }
    }
}
