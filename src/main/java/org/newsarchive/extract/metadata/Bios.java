package org.newsarchive.extract.metadata;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.newsarchive.article.Author;

/** Recognises the line that says who an author is: "X is The Y's Z correspondent." */
public final class Bios {
    private static final Set<String> COPULAS = Lexicon.of("bio-copula");
    static final Set<String> ROLES = Lexicon.of("bio-role");
    private static final Set<String> EXPERTS = Lexicon.of("bio-expert");
    private static final Set<String> VERBS = Lexicon.of("bio-verb");
    private static final Set<String> WRITERS = Lexicon.of("bio-writer");
    private static final int LONGEST = 900;
    private static final int NAME_WORDS = 5;
    private static final int MOST_WORDS = 40;
    static final int ROLE_REACH = 24;
    private static final int SHORT = 20;
    private static final int LONGEST_ARTICLE = 5;

    private Bios() {}

    /** The author and outlet of a bio line; empty where the line is none. */
    public static Optional<Bio> read(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || text.length() < 15) {
            return Optional.empty();
        }
        int copula = copula(Words.of(text, NAME_WORDS + 2));
        if (copula < 2) {
            return Optional.empty();
        }
        String[] words = Words.of(text, MOST_WORDS);
        Optional<String> name = PersonName.of(
                        String.join(" ", Arrays.asList(words).subList(0, copula)))
                .filter(person -> !Outlets.isOrganisation(person, Set.of()));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> publisher = Employer.in(words, copula + 1);
        boolean press =
                has(ROLES, words, copula + 1) || (writes(words, copula) && (publisher.isPresent() || isShort(words)));
        if (!press && !has(EXPERTS, words, copula + 1)) {
            return Optional.empty();
        }
        Author author = new Author(name.get(), Optional.of(text));
        return Optional.of(new Bio(author, press ? publisher : Optional.empty(), press));
    }

    /** The bio of an author whom a byline names; whatever it says the author is. */
    public static Optional<Bio> of(String line, Collection<String> authors) {
        String text = line.strip();
        for (String name : authors) {
            if (text.length() <= LONGEST && text.startsWith(name + " ")) {
                String[] words = Words.of(text.substring(name.length()).strip(), 3);
                if (COPULAS.contains(Fold.word(words[0])) || VERBS.contains(Fold.word(words[0]))) {
                    return read(text)
                            .or(() ->
                                    Optional.of(new Bio(new Author(name, Optional.of(text)), Optional.empty(), false)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the line tells of its author without a name: "The writer is our correspondent in Kallsund." */
    public static boolean isOfTheWriter(String line) {
        String text = line.strip();
        String[] words = text.length() <= LONGEST ? Words.of(text, NAME_WORDS) : new String[0];
        for (int i = 1; i < words.length && i <= 2; i++) {
            if (COPULAS.contains(Fold.word(words[i])) || VERBS.contains(Fold.word(words[i]))) {
                return WRITERS.contains(
                        Fold.word(String.join(" ", Arrays.asList(words).subList(0, i))));
            }
        }
        return false;
    }

    /** "covers labor", "has covered crime": what only people of the press are said to do. */
    static boolean writes(String[] words, int copula) {
        return VERBS.contains(Fold.word(words[copula]))
                || (copula + 1 < words.length && VERBS.contains(Fold.word(words[copula + 1])));
    }

    private static boolean isShort(String[] words) {
        return words.length <= SHORT && endsSentence(words[words.length - 1]);
    }

    /** The word after the name that says "is": its index, or 0. */
    private static int copula(String[] words) {
        for (int i = 1; i < words.length && i <= NAME_WORDS; i++) {
            if (COPULAS.contains(Fold.word(words[i]))) {
                return i;
            }
        }
        return 0;
    }

    static boolean has(Set<String> roles, String[] words, int from) {
        for (int i = from; i < words.length && i < from + ROLE_REACH; i++) {
            String word = bare(words[i]);
            if (roles.contains(word)) {
                return true;
            }
            if (endsSentence(words[i])) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word begins as names do, after a short article too: "l'Authie", "dell'Adda"; where letters have no case any may. */
    static boolean capital(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        boolean elided = mark > 0
                && mark <= LONGEST_ARTICLE
                && mark + 1 < word.length()
                && Character.isUpperCase(word.charAt(mark + 1));
        return elided
                || Character.isUpperCase(word.codePointAt(0))
                || Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
    }

    static boolean endsSentence(String word) {
        char last = word.charAt(word.length() - 1);
        return (last == '.' && word.length() > 3) || last == '!' || last == '?';
    }

    static String bare(String word) {
        return PersonName.trim(Fold.word(word));
    }
}
