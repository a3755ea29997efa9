package org.newsarchive.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of months or weekdays in many languages, found at a token. */
final class Names {
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private Names() {}

    /**
     * One name found.
     *
     * @param number its place in its row: month or weekday, from 1
     * @param language the row's language
     * @param next the token after the name
     */
    record Found(int number, String language, int next) {}

    private record Name(List<String> words, int number, String language) {}

    /** The table in a resource of this package. */
    static Names read(String resource) {
        Names names = new Names();
        for (String line : WordLines.of(Names.class, resource)) {
            String[] groups = line.split(" ", -1);
            for (int number = 1; number < groups.length; number++) {
                for (String name : groups[number].split(",", -1)) {
                    names.add(name, number, groups[0]);
                }
            }
        }
        return names;
    }

    private void add(String name, int number, String language) {
        List<String> words = isWord(name) ? List.of(Fold.word(name)) : words(new Tokens(name.replace('_', ' ')));
        byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>(1)).add(new Name(words, number, language));
    }

    private static boolean isWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(Tokens tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isWord(i)) {
                words.add(tokens.word(i));
            }
        }
        return words;
    }

    /** Whether a name may begin with this folded word. */
    boolean begins(String word) {
        return byFirstWord.containsKey(word);
    }

    /**
     * The name that begins at token i: the longest; among those of one length the one in the text's language, else the first listed.
     *
     * @param language the text's language, or ""
     */
    @Nullable
    Found at(Tokens tokens, int i, String language) {
        return tokens.isWord(i) ? at(tokens, i, tokens.word(i), language) : null;
    }

    /** As {@link #at(Tokens, int, String)} for a token of which only a part is the word. */
    @Nullable
    Found at(Tokens tokens, int i, String word, String language) {
        Found best = null;
        int length = 0;
        for (Name name : byFirstWord.getOrDefault(word, List.of())) {
            int next = rest(tokens, i, name.words());
            int words = name.words().size();
            if (next > 0
                    && (best == null
                            || words > length
                            || (words == length && name.language().equals(language)))) {
                best = new Found(name.number(), name.language(), next);
                length = words;
            }
        }
        return best;
    }

    private static int rest(Tokens tokens, int i, List<String> words) {
        int at = i + 1;
        for (int w = 1; w < words.size(); w++) {
            at = tokens.isMarkOf(at, "-'’.(") ? at + 1 : at;
            if (!tokens.word(at).equals(words.get(w))) {
                return 0;
            }
            at++;
        }
        return at;
    }
}
