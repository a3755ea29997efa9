package org.newsarchive.extract.metadata;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Of whom a bio tells: "Ann Lee covers the coast.", "Ann Lee, born in 1981, is …", "A native of Lune, Ann Lee is …", "The
 * Mercury's Ann Lee has …", "The Mercury's shipping editor, Ann Lee, is …".
 *
 * @param name the person
 * @param predicate the index of the word that says what the person is or does
 */
record BioSubject(String name, int predicate) {
    private static final WordSet COPULAS = Lexicon.of("bio-copula");
    private static final WordSet VERBS = Lexicon.of("bio-verb");
    private static final WordSet ONE = Lexicon.of("bio-one");
    private static final int NAME_WORDS = 5;
    private static final int MOST_ASIDE = 7;
    private static final int MOST_LEAD = 16;
    private static final int MOST_OWNER = 5;
    private static final String QUOTES = "\"“„«‘";
    /** How many words of a line may matter. */
    static final int REACH = MOST_LEAD + NAME_WORDS + 2;

    /** The subject of a line's first sentence; empty where that tells of nobody in these ways. */
    static Optional<BioSubject> of(String[] words) {
        return opening(words).or(() -> withAside(words)).or(() -> afterLead(words));
    }

    /** "Ann Lee is", "Ann Lee – columnist of". */
    private static Optional<BioSubject> opening(String[] words) {
        for (int i = 1; i < words.length && i <= NAME_WORDS && !isOwner(words[0]); i++) {
            if (isCopula(words[i]) || words[i].equals("–") || words[i].equals("—")) {
                return i < 2 ? Optional.empty() : named(words, 0, i, i);
            }
        }
        return Optional.empty();
    }

    /** "Ann Lee, born in 1981, is". */
    private static Optional<BioSubject> withAside(String[] words) {
        int comma = comma(words, 1, NAME_WORDS);
        int end = comma < 0 ? -1 : comma(words, comma + 1, comma + MOST_ASIDE);
        return end > 0 && end + 1 < words.length && saysWhat(words[end + 1])
                ? named(words, 0, comma + 1, end + 1)
                : Optional.empty();
    }

    /** "A native of Lune, Ann Lee is"; "The Mercury's Ann Lee has"; "The Mercury's editor, Ann Lee, is". */
    private static Optional<BioSubject> afterLead(String[] words) {
        for (int i = 3; i < words.length && i <= MOST_LEAD + NAME_WORDS; i++) {
            if (!saysWhat(words[i])) {
                continue;
            }
            int to = i;
            int from = to - 1;
            while (from > 0
                    && Bios.capital(words[from - 1])
                    && words[from - 1].indexOf(',') < 0
                    && !isOwner(words[from - 1])) {
                from--;
            }
            boolean owned = from > 0 && from <= MOST_OWNER && isOwner(words[from - 1]);
            boolean led = owned || (from > 0 && words[from - 1].endsWith(",") && isLead(words, from));
            led = led && !isOfASentence(words, from);
            return led && to - from >= 2 && to - from < NAME_WORDS ? named(words, from, to, i) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether the words before a name say what its bearer is. */
    private static boolean isLead(String[] words, int end) {
        if (ONE.hasFolded(words[0]) || isOwner(words[0])) {
            return true;
        }
        for (int i = 0; i < end; i++) {
            if (Bios.ROLES.contains(Bios.bare(words[i]))) {
                return true;
            }
        }
        return false;
    }

    /** A verb or a quotation: what stands before the name is no mere description. */
    private static boolean isOfASentence(String[] words, int end) {
        for (int i = 0; i < end; i++) {
            if (saysWhat(words[i]) || QUOTES.indexOf(words[i].charAt(0)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwner(String word) {
        return word.length() > 3 && (word.endsWith("'s") || word.endsWith("’s"));
    }

    private static int comma(String[] words, int from, int to) {
        for (int i = from; i < words.length && i < to; i++) {
            if (words[i].endsWith(",")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCopula(String word) {
        return COPULAS.hasFolded(word);
    }

    /** "is", "covers": whether a word says that what its subject is or does follows. */
    static boolean saysWhat(String word) {
        return isCopula(word) || VERBS.hasFolded(word);
    }

    private static Optional<BioSubject> named(String[] words, int from, int to, int predicate) {
        return PersonName.of(String.join(" ", Arrays.asList(words).subList(from, to)))
                .filter(person -> !Outlets.isOrganisation(person, Set.of()))
                .map(person -> new BioSubject(person, predicate));
    }
}
