package org.newsarchive.extract.metadata;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsarchive.article.Author;

/** Recognises the line that says who an author is: "X is The Y's Z correspondent." */
public final class Bios {
    static final WordSet ROLES = Lexicon.of("bio-role");
    private static final WordSet EXPERTS = Lexicon.of("bio-expert");
    private static final WordSet VERBS = Lexicon.of("bio-verb");
    private static final WordSet HONORIFICS = Lexicon.of("honorific");
    private static final WordSet WRITE = Lexicon.of("bio-first-person");
    private static final WordSet WRITERS = Lexicon.of("bio-writer");
    private static final WordSet ROLE_ENDS = Lexicon.of("bio-role-end");
    private static final WordSet AT = Lexicon.of("bio-at");
    private static final WordSet ARTICLES = Lexicon.of("article");
    private static final Pattern OWNER = Pattern.compile("(?:['’]s|s['’])$");
    private static final int LEAST_COMPOUND = 10;
    private static final Pattern NAMES = Pattern.compile(" ");
    private static final Pattern ADDRESS = Pattern.compile("([\\w.+-]{3,40})@[\\w-]+\\.[\\w.-]+");
    private static final int LEAST_NAME = 3;
    /** How many characters may stand before a name that is the subject. */
    private static final int MOST_LEAD = 90;

    private static final int LONGEST = 900;
    private static final int NAME_WORDS = 5;
    private static final int MOST_WORDS = 40;
    static final int ROLE_REACH = 24;
    private static final int SHORT = 20;
    private static final int MOST_POST = 14;
    private static final int LONGEST_ARTICLE = 5;

    private Bios() {}

    /** The author that a bio line tells of; empty where the line is none. */
    public static Optional<Bio> read(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || text.length() < 15) {
            return Optional.empty();
        }
        Optional<BioSubject> subject = BioSubject.of(Words.of(text, BioSubject.REACH));
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        String[] words = Words.of(text, MOST_WORDS);
        int predicate = subject.get().predicate();
        boolean first = text.startsWith(subject.get().name());
        boolean employed = isEmployed(words, first ? predicate + 1 : 0);
        boolean press = has(ROLES, words, first ? predicate + 1 : 0)
                || (writes(words, predicate) && (employed || isShort(words)));
        if (!press && !(first && has(EXPERTS, words, predicate + 1))) {
            return Optional.empty();
        }
        Author author = new Author(subject.get().name(), Optional.of(text));
        return Optional.of(new Bio(author, press && employed, press));
    }

    /** The bio of an author whom a byline names; whatever it says the author is. */
    public static Optional<Bio> of(String line, Collection<String> authors) {
        String text = line.strip();
        return authors.stream()
                .filter(name -> text.length() <= LONGEST && tellsOf(text, name))
                .findFirst()
                .map(name -> read(text).orElseGet(() -> new Bio(new Author(name, Optional.of(text)), false, false)));
    }

    /**
     * Whether the line says what a person is or does: by one of its names at once, "Ann covers trade", or by the whole name after
     * words that tell of nobody else, "Our reporter Ann Lee covers trade".
     */
    public static boolean tellsOf(String line, String name) {
        int space = line.indexOf(' ');
        if (space > 0 && HONORIFICS.hasFolded(PersonName.trim(line.substring(0, space)))) {
            return tellsOf(line.substring(space + 1), name);
        }
        int at = line.indexOf(name);
        if (at > 0 && at <= MOST_LEAD && saysWhat(line, at + name.length())) {
            String[] before = Words.of(line.substring(0, at).strip(), MOST_WORDS);
            return has(ROLES, before, 0)
                    || BioSubject.of(Words.of(line, BioSubject.REACH))
                            .filter(subject -> subject.name().equals(name))
                            .isPresent();
        }
        return (at == 0 && saysWhat(line, name.length()))
                || NAMES.splitAsStream(name)
                        .anyMatch(part -> line.startsWith(part + " ") && saysWhat(line, part.length()));
    }

    /** Whether a verb follows, perhaps after an aside between commas. */
    private static boolean saysWhat(String line, int from) {
        String rest = line.substring(from);
        int aside = rest.startsWith(", ") ? rest.indexOf(", ", 2) : -1;
        String[] words = Words.of((aside > 0 ? rest.substring(aside + 2) : rest).strip(), 2);
        return words.length > 0 && (rest.startsWith(" ") || aside > 0) && BioSubject.saysWhat(words[0]);
    }

    /** Whether the line tells of its author without a name: "The writer is our correspondent in Kallsund." */
    public static boolean isOfTheWriter(String line) {
        String text = line.strip();
        String[] words = text.length() <= LONGEST ? Words.of(text, NAME_WORDS) : new String[0];
        for (int i = 1; i < words.length && i <= 2; i++) {
            if (BioSubject.saysWhat(words[i])) {
                return WRITERS.contains(
                        Fold.word(String.join(" ", Arrays.asList(words).subList(0, i))));
            }
        }
        return false;
    }

    /** Whether a line gives the e-mail address of one of the authors: "Write to ann.lee@courier.example". */
    public static boolean isAddress(String line, Collection<String> authors) {
        Matcher address = ADDRESS.matcher(line);
        if (!address.find()) {
            return false;
        }
        String mailbox = Fold.word(address.group(1));
        return authors.stream()
                .flatMap(NAMES::splitAsStream)
                .anyMatch(part -> part.length() >= LEAST_NAME && mailbox.contains(Fold.word(part)));
    }

    /** "covers labor", "has covered crime", "has been writing": what only people of the press are said to do. */
    static boolean writes(String[] words, int copula) {
        return Arrays.stream(words, copula, Math.min(words.length, copula + 3)).anyMatch(word -> VERBS.hasFolded(word));
    }

    private static boolean isShort(String[] words) {
        return words.length <= SHORT && endsSentence(words[words.length - 1]);
    }

    /** "for the Courier", "The Courier's": whether a name stands as an employer's does. */
    private static boolean isEmployed(String[] words, int from) {
        for (int i = from; i < words.length && i < from + ROLE_REACH; i++) {
            int named = i + 1 < words.length && ARTICLES.hasFolded(words[i + 1]) ? i + 2 : i + 1;
            boolean at = AT.hasFolded(words[i]) && named < words.length && capital(words[named]);
            if (at || (capital(words[i]) && OWNER.matcher(words[i]).find())) {
                return true;
            }
            if (endsSentence(words[i])) {
                return false;
            }
        }
        return false;
    }

    /** Whether a line without a name says who its author is: "Covers health for the Courier", "I write about trade", "Es redactora de El Correo". */
    public static boolean isNameless(String line) {
        String[] words = Words.of(line.strip(), MOST_WORDS);
        if (words.length > 2 && words[0].equals("I") && WRITE.hasFolded(words[1])) {
            return line.length() <= LONGEST;
        }
        return line.length() <= LONGEST
                && words.length > 2
                && BioSubject.saysWhat(words[0])
                && (has(ROLES, words, 1) || (VERBS.hasFolded(words[0]) && isEmployed(words, 1)));
    }

    /** Whether a line only says what somebody is, and where: "Professor of Hydrology, Fairholm University". */
    public static boolean isPost(String line) {
        String[] words = Words.of(line.strip(), MOST_WORDS);
        return words.length <= MOST_POST
                && line.indexOf(',') > 0
                && capital(words[0])
                && !endsSentence(words[words.length - 1])
                && has(EXPERTS, words, 0);
    }

    static boolean has(Set<String> roles, String[] words, int from) {
        for (int i = from; i < words.length && i < from + ROLE_REACH; i++) {
            String word = bare(words[i]);
            if (roles.contains(word) || (roles == ROLES && endsInRole(word))) {
                return true;
            }
            if (endsSentence(words[i])) {
                return false;
            }
        }
        return false;
    }

    /** "Wirtschaftsredakteurin": in some languages the field and the role are one word. */
    private static boolean endsInRole(String word) {
        return word.length() > LEAST_COMPOUND && ROLE_ENDS.stream().anyMatch(word::endsWith);
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
