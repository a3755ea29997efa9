package org.newsarchive.extract.metadata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the publication that an author's bio names: "The Mercury's correspondent", "redactora de EL PAÍS", "au Courrier du Lac". */
final class Employer {
    private static final WordSet OUTLETS = Lexicon.of("outlet-noun");
    private static final WordSet AT = Lexicon.of("bio-at");
    private static final WordSet FOR = Lexicon.of("bio-for");
    private static final WordSet BEATS = Lexicon.of("bio-beat");
    private static final WordSet DESKS = Lexicon.of("bio-desk");
    private static final WordSet LINKS = Lexicon.of("particle");
    private static final WordSet AUTHORS = Lexicon.of("bio-author");
    private static final Set<String> ARTICLES = Set.of(
            "The", "El", "La", "Los", "Las", "Le", "Les", "Der", "Die", "Das", "Il", "Lo", "O", "A", "De", "Het", "Den",
            "Det");
    private static final String OPENING = "«„“\"״";
    private static final String CLOSING = "»“”\"״";
    private static final int QUOTED = 5;

    private Employer() {}

    /** The publication that the words from a place on name; empty where they name none. */
    static Optional<String> in(String[] words, int from) {
        for (int i = from; i < words.length && i < from + Bios.ROLE_REACH; i++) {
            if (possessive(words[i]) > 0 && !(i + 1 < words.length && isCompound(words[i + 1]))) {
                return possessor(words, from, i);
            }
            if (i > from && Bios.capital(words[i - 1]) && Bios.ROLES.contains(Bios.bare(words[i]))) {
                Optional<String> named = endingAt(words, from, i - 1);
                if (named.isPresent()) {
                    return named;
                }
            }
            Optional<String> quoted =
                    i > from && Bios.has(Bios.ROLES, words, from) ? quoted(words, i) : Optional.empty();
            if (quoted.isPresent() && !isAuthorOf(words, from, i)) {
                return quoted;
            }
            if (AT.hasFolded(words[i]) && !isAuthorOf(words, from, i)) {
                boolean employs = (FOR.hasFolded(words[i])
                                && (Bios.has(Bios.ROLES, words, from) || (from > 0 && Bios.writes(words, from - 1))))
                        || (words[i].equals("at") && i > from && Bios.ROLES.contains(Bios.bare(words[i - 1])))
                        || isHeadOf(words, from, i);
                Optional<String> named = opensQuote(words, i + 1) ? quoted(words, i + 1) : named(words, i + 1, employs);
                if (named.isPresent()) {
                    return named;
                }
            }
            if (Bios.endsSentence(words[i])) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "technology editor of Net Mender", "on the crime desk of the Lune Mirror": two names or more; one alone may be a desk. */
    private static boolean isHeadOf(String[] words, int from, int at) {
        if (!words[at].equals("of") || at <= from || at + 2 >= words.length) {
            return false;
        }
        String post = Bios.bare(words[at - 1]);
        int name = words[at + 1].equals("the") ? at + 2 : at + 1;
        return (Bios.ROLES.contains(post) || DESKS.contains(post))
                && name + 1 < words.length
                && Bios.capital(words[name])
                && Bios.capital(words[name + 1]);
    }

    private static boolean opensQuote(String[] words, int i) {
        return i < words.length && OPENING.indexOf(words[i].charAt(0)) >= 0;
    }

    /** "author of", "autor de": what follows is a book. */
    private static boolean isAuthorOf(String[] words, int from, int at) {
        for (int i = Math.max(from, at - 3); i < at; i++) {
            if (AUTHORS.contains(Bios.bare(words[i]))) {
                return true;
            }
        }
        return false;
    }

    /** "газеты «Заря»", "ב\"הארץ\"": a name in quotation marks that begins at word i. */
    private static Optional<String> quoted(String[] words, int i) {
        int open = 0;
        while (open < Math.min(2, words[i].length()) && OPENING.indexOf(words[i].charAt(open)) < 0) {
            open++;
        }
        if (open >= Math.min(2, words[i].length())) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (int at = i; at < words.length && at < i + QUOTED; at++) {
            String word = at == i ? words[at].substring(open + 1) : words[at];
            int close = 0;
            while (close < word.length() && CLOSING.indexOf(word.charAt(close)) < 0) {
                close++;
            }
            name.append(name.isEmpty() ? "" : " ").append(word, 0, close);
            if (close < word.length()) {
                String whole = PersonName.trim(name.toString());
                return whole.length() > 1 ? Optional.of(whole) : Optional.empty();
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
        while (first > from && (Bios.capital(words[first - 1]) || joins(words, first, from))) {
            first--;
        }
        String owner = words[last].substring(0, possessive(words[last]));
        StringBuilder name = new StringBuilder();
        for (int i = first; i < last; i++) {
            name.append(words[i]).append(' ');
        }
        String whole = name.append(owner).toString();
        return Bios.capital(whole) ? Optional.of(whole) : Optional.empty();
    }

    /** "a Harbour Post correspondent": the capitals before the role, where they end as papers' names do. */
    private static Optional<String> endingAt(String[] words, int from, int last) {
        int first = last;
        while (first > from && Bios.capital(words[first - 1])) {
            first--;
        }
        String name = String.join(" ", Arrays.asList(words).subList(first, last + 1));
        return last > first && OUTLETS.contains(Bios.bare(words[last])) ? Optional.of(name) : Optional.empty();
    }

    private static boolean joins(String[] words, int first, int from) {
        String word = words[first - 1];
        return first - 1 > from
                && Bios.capital(words[first - 2])
                && (word.equals("of") || word.equals("and") || LINKS.contains(word));
    }

    /** The outlet that begins at word i: capitalised words, with small ones only between them. */
    private static Optional<String> named(String[] words, int i, boolean employer) {
        int at = i;
        StringBuilder name = new StringBuilder();
        while (at < words.length && at < i + 6) {
            boolean small = !Bios.capital(words[at]);
            boolean link = small && links(words, at, at == i);
            if (small && !link) {
                break;
            }
            if (isCompound(words[at])) {
                return Optional.empty();
            }
            int owns = possessive(words[at]);
            String word = owns > 0 ? words[at].substring(0, owns) : words[at];
            boolean ended = ".,;:".indexOf(word.charAt(word.length() - 1)) >= 0;
            if (!(small && at == i)) {
                name.append(name.isEmpty() ? "" : " ").append(ended ? word.substring(0, word.length() - 1) : word);
            }
            at++;
            if (ended || owns > 0) {
                break;
            }
        }
        String whole = nominative(name.toString(), words[i - 1]);
        String lastWord = whole.substring(whole.lastIndexOf(' ') + 1);
        boolean outlet = isTitled(whole)
                || Outlets.isOrganisation(whole, Set.of())
                || (whole.indexOf(' ') > 0 && OUTLETS.contains(Bios.bare(lastWord)))
                || (lastWord.indexOf('-') > 0
                        && OUTLETS.contains(Bios.bare(lastWord.substring(lastWord.lastIndexOf('-') + 1))))
                || (employer && !whole.isEmpty() && !isBeat(whole) && !isShortForm(whole));
        return outlet ? Optional.of(whole) : Optional.empty();
    }

    /** "Port Tarrow-based": a place, not a name. */
    private static boolean isCompound(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.length() && Character.isLowerCase(word.charAt(hyphen + 1));
    }

    /** Whether a small word stands before a capital, or before another such word: "of the", "de la". */
    private static boolean links(String[] words, int at, boolean first) {
        boolean known = first
                || words[at].equals("of")
                || words[at].equals("&")
                || words[at].equals("am")
                || words[at].equals("des")
                || (words[at].equals("and") && at + 1 < words.length && OUTLETS.contains(Bios.bare(words[at + 1])))
                || LINKS.contains(words[at]);
        int next = at + 1 < words.length && LINKS.contains(words[at + 1]) ? at + 2 : at + 1;
        return known && next < words.length && Bios.capital(words[next]);
    }

    /** "The Mercury", "El País", "Die Zeit"; "EL PAÍS". */
    private static boolean isTitled(String name) {
        int space = name.indexOf(' ');
        return space > 0 && (hasArticle(name) || name.codePoints().noneMatch(Character::isLowerCase));
    }

    /** Whether a name begins as papers' names do: "The Mercury", "De Waag", "LA VOZ". */
    static boolean hasArticle(String name) {
        int space = name.indexOf(' ');
        if (space <= 0) {
            return false;
        }
        String first = name.substring(0, space);
        return ARTICLES.contains(first)
                || (space > 1
                        && first.equals(first.toUpperCase(Locale.ROOT))
                        && ARTICLES.contains(
                                first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT)));
    }

    /** "des Hallmarker Tageblatts", "der Ensheimer Allgemeinen Zeitung", "au Courrier": the name as the paper's head has it. */
    private static String nominative(String name, String before) {
        int last = name.lastIndexOf(' ') + 1;
        String noun = name.substring(last);
        if (before.equals("au") || before.equals("du")) {
            int first = name.indexOf(' ');
            boolean outlet = OUTLETS.contains(Bios.bare(first < 0 ? name : name.substring(0, first)));
            return outlet ? "Le " + name : name;
        }
        if (before.equals("des")
                && noun.endsWith("s")
                && OUTLETS.contains(Bios.bare(noun.substring(0, noun.length() - 1)))) {
            return name.substring(0, name.length() - 1);
        }
        if ((before.equals("der") || before.equals("den") || before.equals("des"))
                && OUTLETS.contains(Bios.bare(noun))) {
            return name.substring(0, last).replaceAll("(?<=\\p{L}{3}e)n(?= )", "") + noun;
        }
        return name;
    }

    /** "for the Review": what a paper calls itself among friends; its name stands elsewhere. */
    private static boolean isShortForm(String name) {
        return name.indexOf(' ') < 0 && OUTLETS.contains(Bios.bare(name));
    }

    /** "for Middle East affairs": what is reported on, not for whom. "Lune Business" may be a paper. */
    private static boolean isBeat(String name) {
        String[] words = name.split(" ", -1);
        return BEATS.contains(Bios.bare(words[0]))
                || Bios.bare(words[words.length - 1]).equals("affairs");
    }
}
