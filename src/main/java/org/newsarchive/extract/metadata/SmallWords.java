package org.newsarchive.extract.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small words of languages, found as a text's letters come, without a copy of each word. */
final class SmallWords {
    private static final int SLOTS = 1 << 13;

    private final List<String> languages = new ArrayList<>();
    private final @Nullable String[] words = new String[SLOTS];
    /** The words' hashes: most words of a text are told apart without a look at the other's letters. */
    private final int[] hashes = new int[SLOTS];
    /** For each word the languages that have it, by their numbers. */
    private final int[][] speakers = new int[SLOTS][];

    private int longest;

    /** The words of a table, a language a row. */
    SmallWords(List<String> table) {
        for (String line : table) {
            String[] row = line.split(" ", -1);
            if (!languages.contains(row[0])) {
                languages.add(row[0]);
            }
            for (int i = 1; i < row.length; i++) {
                add(row[i], languages.indexOf(row[0]));
            }
        }
    }

    private void add(String word, int language) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        int slot = slot(word.toCharArray(), word.length(), hash);
        int[] known = words[slot] == null ? new int[0] : speakers[slot];
        words[slot] = word;
        hashes[slot] = hash;
        speakers[slot] = with(known, language);
        longest = Math.max(longest, word.length());
    }

    private static int[] with(int[] languages, int language) {
        for (int known : languages) {
            if (known == language) {
                return languages;
            }
        }
        int[] more = Arrays.copyOf(languages, languages.length + 1);
        more[languages.length] = language;
        return more;
    }

    /** The languages, by their numbers. */
    List<String> languages() {
        return languages;
    }

    /** How many letters the longest of the words has. */
    int longest() {
        return longest;
    }

    /** The hash of a word with one more letter. */
    static int hash(int hash, char letter) {
        return 31 * hash + letter;
    }

    /** The numbers of the languages that have a word; null where none has it. */
    int @Nullable [] speakers(char[] letters, int length, int hash) {
        return speakers[slot(letters, length, hash)];
    }

    private int slot(char[] letters, int length, int hash) {
        int slot = hash ^ hash >>> 13;
        for (String word = words[slot & SLOTS - 1]; word != null; word = words[slot & SLOTS - 1]) {
            if (hashes[slot & SLOTS - 1] == hash && isSame(word, letters, length)) {
                break;
            }
            slot++;
        }
        return slot & SLOTS - 1;
    }

    private static boolean isSame(String word, char[] letters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
