package org.newsarchive.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The name that opens a piece of a byline whose other words say what, for whom or where: "Ann Lee Special to The Courier". */
final class NameLead {
    private static final WordSet BREAKS = Lexicon.of("byline-break");
    private static final WordSet ROLES = Lexicon.of("role");
    private static final WordSet PARTICLES = Lexicon.of("particle");
    private static final WordSet BEATS = Lexicon.of("bio-beat");
    private static final WordSet OUTLETS = Lexicon.of("outlet-noun");
    private static final WordSet PLACES = Lexicon.of("place-word");
    /** "de Brasília", "da Folhapress": from where or for whom, one word. */
    private static final Set<String> FROM = Set.of("de", "da", "do", "du", "au", "dal", "dalla", "del", "aus", "vom");

    private static final int MOST_NAME = 5;
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_SIGN = 5;

    private NameLead() {}

    /** The name; empty where the piece does not open with one, or holds nothing else. */
    static Optional<String> of(String piece) {
        if (piece.isBlank() || piece.charAt(0) >= '\u2e80') {
            return Optional.empty();
        }
        String[] words = Words.of(piece.strip(), MOST_WORDS);
        boolean shouted = isShouted(words[0]);
        for (int i = 2; i < words.length && i <= MOST_NAME; i++) {
            if (breaks(words[i], shouted)) {
                int end = i;
                while (end < words.length && ROLES.contains(PersonName.trim(Fold.word(words[end])))) {
                    end++;
                }
                String lead = String.join(" ", List.of(words).subList(0, end));
                int paper = i > 2 && (isPaper(words[i - 1]) || (isPaper(words[i]) && GivenNames.isOne(words[0])))
                        ? i - 1
                        : i;
                String before = String.join(" ", List.of(words).subList(0, paper));
                if (paper < i && isNamed(words, paper) && !isPlace(before)) {
                    // "Ann Lee Globe Staff", "Ann Lee Harbour News"
                    return PersonName.of(before).filter(Byline::isFullName);
                }
                String name = String.join(" ", List.of(words).subList(0, i));
                boolean names = isNamed(words, i) && !Outlets.isOrganisation(name, Set.of());
                return names ? PersonName.of(lead).filter(Byline::isFullName) : afterRole(words);
            }
        }
        return afterRole(words);
    }

    private static boolean isPaper(String word) {
        return OUTLETS.contains(PersonName.trim(Fold.word(word)));
    }

    /** "North America correspondent Ann Lee": a beat, a role, then the name. */
    private static Optional<String> afterRole(String[] words) {
        for (int i = words.length - 3; i >= 1; i--) {
            if (ROLES.contains(PersonName.trim(Fold.word(words[i])))) {
                boolean beat = BEATS.contains(PersonName.trim(Fold.word(words[0])));
                String rest = String.join(" ", List.of(words).subList(i + 1, words.length));
                return beat ? PersonName.of(rest).filter(Byline::isFullName) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether none of the first words is a beat, a role or what papers are called. */
    private static boolean isNamed(String[] words, int count) {
        if (!Bios.capital(words[0]) || PARTICLES.contains(PersonName.trim(Fold.word(words[count - 1])))) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            String bare = PersonName.trim(Fold.word(words[i]));
            if (ROLES.contains(bare)
                    || (BEATS.contains(bare) && i == 0)
                    || (OUTLETS.contains(bare) && i == count - 1)) {
                return false;
            }
        }
        return true;
    }

    /** "New Delhi", "Cape Town": where a reporter is, after a name. */
    static boolean isPlace(String piece) {
        int first = piece.indexOf(' ');
        int last = piece.lastIndexOf(' ');
        return first > 0
                && ((first == last && FROM.contains(Fold.word(piece, 0, first)))
                        || PLACES.hasFolded(piece, 0, first)
                        || PLACES.hasFolded(piece, last + 1, piece.length()));
    }

    /** "RSN PA", after a person: a station and its place. */
    static boolean isAcronyms(String piece) {
        for (String word : Words.of(piece)) {
            if (word.length() < 2
                    || word.length() > LONGEST_SIGN
                    || !word.chars().allMatch(Character::isUpperCase)) {
                return false;
            }
        }
        return true;
    }

    private static boolean breaks(String word, boolean shouted) {
        String bare = PersonName.trim(Fold.word(word));
        boolean sign = !shouted && word.length() >= 2 && word.length() <= LONGEST_SIGN && isSign(word);
        boolean small = Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.contains(bare);
        return sign
                || small
                || word.indexOf('@') >= 0
                || Character.isDigit(word.charAt(0))
                || BREAKS.contains(bare)
                || ROLES.contains(bare);
    }

    /** "RSN PA" after a name that is not in capitals. */
    static boolean isSigns(String piece) {
        return piece.length() <= 2 * LONGEST_SIGN && piece.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ');
    }

    /** "BBC", "WKRX": letters all in capitals, as names of broadcasters and agencies are. */
    private static boolean isSign(String word) {
        return word.chars().allMatch(Character::isUpperCase) && word.chars().anyMatch(c -> "IVX".indexOf(c) < 0);
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && isSign(word);
    }
}
