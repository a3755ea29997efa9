package org.newsarchive.extract.metadata;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.newsarchive.article.Author;

/** Recognises the line that says who an author is: "X is The Y's Z correspondent." */
public final class Bios {
    private static final Set<String> COPULAS = Lexicon.of("bio-copula");
    private static final Set<String> ROLES = Lexicon.of("bio-role");
    private static final Set<String> EXPERTS = Lexicon.of("bio-expert");
    private static final Set<String> VERBS = Lexicon.of("bio-verb");
    private static final Set<String> OUTLETS = Lexicon.of("outlet-noun");
    private static final Set<String> AT = Lexicon.of("bio-at");
    private static final Set<String> FOR = Lexicon.of("bio-for");
    private static final Set<String> BEATS = Lexicon.of("bio-beat");
    private static final Set<String> LINKS = Lexicon.of("particle");
    private static final int LONGEST = 900;
    private static final int NAME_WORDS = 5;
    private static final int ROLE_REACH = 24;
    private static final int SHORT = 20;

    private Bios() {}

    /** The author and outlet of a bio line; empty where the line is none. */
    public static Optional<Bio> read(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || text.length() < 15) {
            return Optional.empty();
        }
        String[] words = text.split("\\s+", 40);
        int copula = copula(words);
        if (copula < 2) {
            return Optional.empty();
        }
        Optional<String> publisher = publisher(words, copula + 1);
        boolean press =
                has(ROLES, words, copula + 1) || (writes(words, copula) && (publisher.isPresent() || isShort(words)));
        if (!press && !has(EXPERTS, words, copula + 1)) {
            return Optional.empty();
        }
        String name = String.join(" ", Arrays.asList(words).subList(0, copula));
        return PersonName.of(name)
                .filter(person -> !Outlets.isOrganisation(person, Set.of()))
                .map(person ->
                        new Bio(new Author(person, Optional.of(text)), press ? publisher : Optional.empty(), press));
    }

    /** The bio of an author whom a byline names; whatever it says the author is. */
    public static Optional<Bio> of(String line, Collection<String> authors) {
        String text = line.strip();
        for (String name : authors) {
            if (text.length() <= LONGEST && text.startsWith(name + " ")) {
                String[] words = text.substring(name.length()).strip().split("\\s+", 3);
                if (COPULAS.contains(Fold.word(words[0])) || VERBS.contains(Fold.word(words[0]))) {
                    return read(text)
                            .or(() ->
                                    Optional.of(new Bio(new Author(name, Optional.of(text)), Optional.empty(), false)));
                }
            }
        }
        return Optional.empty();
    }

    /** "covers labor", "has covered crime": what only people of the press are said to do. */
    private static boolean writes(String[] words, int copula) {
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

    private static boolean has(Set<String> roles, String[] words, int from) {
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

    private static Optional<String> publisher(String[] words, int from) {
        for (int i = from; i < words.length && i < from + ROLE_REACH; i++) {
            if (possessive(words[i]) > 0) {
                return possessor(words, from, i);
            }
            if (i > from && capital(words[i - 1]) && ROLES.contains(bare(words[i]))) {
                Optional<String> named = endingAt(words, from, i - 1);
                if (named.isPresent()) {
                    return named;
                }
            }
            if (AT.contains(Fold.word(words[i]))) {
                boolean employs = FOR.contains(Fold.word(words[i])) && has(ROLES, words, from);
                Optional<String> named = named(words, i + 1, employs);
                if (named.isPresent()) {
                    return named;
                }
            }
            if (endsSentence(words[i])) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Where the mark of possession stands: "Mercury's", "Times'"; 0 where there is none. */
    private static int possessive(String word) {
        int mark = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
        boolean ends = mark == word.length() - 1 ? mark > 0 && word.charAt(mark - 1) == 's' : word.endsWith("s");
        return mark > 0 && mark >= word.length() - 2 && ends ? mark : 0;
    }

    private static Optional<String> possessor(String[] words, int from, int last) {
        int first = last;
        while (first > from && (capital(words[first - 1]) || joins(words, first, from))) {
            first--;
        }
        String owner = words[last].substring(0, possessive(words[last]));
        StringBuilder name = new StringBuilder();
        for (int i = first; i < last; i++) {
            name.append(words[i]).append(' ');
        }
        String whole = name.append(owner).toString();
        return capital(whole) ? Optional.of(whole) : Optional.empty();
    }

    /** "a Harbour Post correspondent": the capitals before the role, where they end as papers' names do. */
    private static Optional<String> endingAt(String[] words, int from, int last) {
        int first = last;
        while (first > from && capital(words[first - 1])) {
            first--;
        }
        String name = String.join(" ", Arrays.asList(words).subList(first, last + 1));
        return last > first && OUTLETS.contains(bare(words[last])) ? Optional.of(name) : Optional.empty();
    }

    private static boolean joins(String[] words, int first, int from) {
        String word = words[first - 1];
        return first - 1 > from
                && capital(words[first - 2])
                && (word.equals("of") || word.equals("and") || LINKS.contains(word));
    }

    /** The outlet that begins at word i: capitalised words, with small ones only between them. */
    private static Optional<String> named(String[] words, int i, boolean employer) {
        int at = i;
        StringBuilder name = new StringBuilder();
        while (at < words.length && at < i + 6) {
            boolean small = !capital(words[at]);
            boolean link = small
                    && at + 1 < words.length
                    && capital(words[at + 1])
                    && (at == i || words[at].equals("of") || LINKS.contains(words[at]));
            if (small && !link) {
                break;
            }
            String word = words[at];
            boolean last = ".,;:".indexOf(word.charAt(word.length() - 1)) >= 0;
            if (!(small && at == i)) {
                name.append(name.isEmpty() ? "" : " ").append(last ? word.substring(0, word.length() - 1) : word);
            }
            at++;
            if (last) {
                break;
            }
        }
        String whole = name.toString();
        String lastWord = whole.substring(whole.lastIndexOf(' ') + 1);
        boolean outlet = whole.startsWith("The ")
                || Outlets.isOrganisation(whole, Set.of())
                || (whole.indexOf(' ') > 0 && OUTLETS.contains(bare(lastWord)))
                || (employer && !whole.isEmpty() && !isBeat(whole));
        return outlet ? Optional.of(whole) : Optional.empty();
    }

    /** "for Middle East affairs": what is reported on, not for whom. */
    private static boolean isBeat(String name) {
        return Arrays.stream(name.split(" ")).anyMatch(word -> BEATS.contains(bare(word)));
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean endsSentence(String word) {
        char last = word.charAt(word.length() - 1);
        return (last == '.' && word.length() > 3) || last == '!' || last == '?';
    }

    private static String bare(String word) {
        return PersonName.trim(Fold.word(word));
    }
}
