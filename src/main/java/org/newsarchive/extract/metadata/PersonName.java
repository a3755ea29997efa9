package org.newsarchive.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the person in one piece of a byline. */
final class PersonName {
    private static final WordSet ROLES = Lexicon.of("role");
    private static final WordSet PARTICLES = Lexicon.of("particle");
    private static final WordSet NOT = Lexicon.of("not-person");
    private static final WordSet BEATS = Lexicon.of("bio-beat");
    private static final WordSet BEAT_PLACES = Lexicon.of("beat-place");
    private static final WordSet OUTLETS = Lexicon.of("outlet-noun");
    private static final Set<String> BEAT_LINKS = Set.of("of", "and", "&");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private PersonName() {}

    /** The name, with roles at its ends taken off; empty where the piece names no person. */
    static Optional<String> of(String piece) {
        String text = trim(piece);
        if (text.isEmpty() || text.length() > LONGEST || hasDigit(text)) {
            return Optional.empty();
        }
        if (ideographic(text)) {
            return eastAsian(text);
        }
        List<String> words = new ArrayList<>(List.of(Words.of(text)));
        while (!words.isEmpty() && isRole(words.get(0))) {
            words.remove(0);
        }
        int whole = words.size();
        while (!words.isEmpty() && isRole(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.size() < whole) {
            words = withoutBeat(words);
            if (!words.isEmpty() && isIn(BEATS, words.get(words.size() - 1))) {
                return Optional.empty();
            }
        }
        int half = words.size() / 2;
        if (words.size() >= 4 && words.subList(0, half).equals(words.subList(half, words.size()))) {
            words = words.subList(0, half);
        }
        return shaped(words) ? Optional.of(trim(String.join(" ", capitalised(words)))) : Optional.empty();
    }

    /** "Ann Lee North of England correspondent": what a correspondent reports on, between the name and the role. */
    private static List<String> withoutBeat(List<String> words) {
        int end = words.size();
        for (int i = 3; i < words.size(); i++) {
            if (BEAT_LINKS.contains(words.get(i))) {
                end = i - 1;
                break;
            }
        }
        for (int i = 2; i < end; i++) {
            end = isBeat(words.get(i)) ? i : end;
        }
        // "Ann Lee Rural affairs correspondent": affairs are always somebody's.
        end -= end > 2 && end < words.size() && words.get(end).equalsIgnoreCase("affairs") ? 1 : 0;
        while (end > 2 && (isBeat(words.get(end - 1)) || isIn(OUTLETS, words.get(end - 1)))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static boolean isBeat(String word) {
        return isIn(BEATS, word) || isIn(BEAT_PLACES, word);
    }

    /** A name set all in capitals, as names are written; initials stay. */
    private static List<String> capitalised(List<String> words) {
        boolean shouted = false;
        for (String word : words) {
            if (!isShouted(word)) {
                return words;
            }
            shouted |= word.length() > 3;
        }
        return shouted && words.size() > 1
                ? words.stream().map(PersonName::capitalised).toList()
                : words;
    }

    /** "MARSH", and "McMARSH": the small letters of such beginnings stay small in print. */
    private static boolean isShouted(String word) {
        for (int i = beginning(word); i < word.length(); i++) {
            if (Character.isLowerCase(word.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many letters of a word are a beginning such as "Mc", with a capital after it. */
    private static int beginning(String word) {
        int length = word.startsWith("Mac") ? 3 : word.startsWith("Mc") ? 2 : 0;
        return length + 1 < word.length() && Character.isUpperCase(word.charAt(length)) ? length : 0;
    }

    private static String capitalised(String word) {
        if (word.length() < 2 || word.indexOf('.') >= 0 || (word.length() == 2 && !isShortName(word))) {
            return word;
        }
        int beginning = beginning(word);
        if (beginning > 0) {
            return word.substring(0, beginning) + capitalised(word.substring(beginning));
        }
        StringBuilder name = new StringBuilder(word.replace('İ', 'i').toLowerCase(Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            boolean starts = i == 0 || "-'’".indexOf(name.charAt(i - 1)) >= 0 || (i == 2 && name.indexOf("mc") == 0);
            if (starts) {
                boolean dotted = i == 0 && word.charAt(0) == 'İ';
                name.setCharAt(i, dotted ? 'İ' : Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    /** "ED", "AL", "JO": one vowel of two letters; "TJ" and "AJ" are initials. */
    private static boolean isShortName(String word) {
        boolean first = "AEIOUY".indexOf(word.charAt(0)) >= 0;
        return first != ("AEIOUY".indexOf(word.charAt(1)) >= 0) && word.charAt(1) != 'J';
    }

    /** Whether a line ends in what its author is: "Ann Lee Political editor". */
    static boolean endsInRole(String line) {
        return isRole(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static boolean isRole(String word) {
        return isIn(ROLES, word);
    }

    /** Whether a set has a word, without the marks at its end. */
    private static boolean isIn(WordSet set, String word) {
        int end = word.length();
        while (end > 0 && ".,:;".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean plain = end > 0 && Fold.alone(word.charAt(end - 1)) != Fold.UNKNOWN;
        return plain ? set.hasFolded(word, 0, end) : set.contains(bare(word));
    }

    private static String bare(String word) {
        String folded = Fold.word(word);
        int end = folded.length();
        while (end > 0 && ".,:;".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** Words as names have them: capitals, or particles between; no word that no name has. */
    private static boolean shaped(List<String> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return false;
        }
        int capitals = 0;
        boolean whole = false;
        for (String word : words) {
            whole |= word.length() > 1 && !word.endsWith(".");
            int first = word.codePointAt(0);
            if (!Character.isLetter(first)
                    && first != '\''
                    && first != '’'
                    && first != '"'
                    && first != '“'
                    && first != '‘') {
                return false;
            }
            boolean initial = word.length() == 2 && word.charAt(1) == '.';
            if (!initial && (isRole(word) || isIn(NOT, word) || DateCues.cue(bare(word)) != null)) {
                return false;
            }
            boolean capital = Character.isUpperCase(first) || !Character.isLowerCase(first);
            capitals += capital ? 1 : 0;
            if (!capital && !isIn(PARTICLES, word) && !apostrophe(word)) {
                return false;
            }
        }
        return capitals > 0 && whole;
    }

    /** d'Ancona, al-Masri. */
    private static boolean apostrophe(String word) {
        for (int i = 1; i < Math.min(5, word.length() - 1); i++) {
            if ("'’-".indexOf(word.charAt(i)) >= 0 && Character.isUpperCase(word.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ideographic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x2e80 && Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> eastAsian(String text) {
        String name = text;
        for (String role : ROLES) {
            if (role.charAt(0) >= '\u2e80' && name.length() > role.length()) {
                name = name.endsWith(role) ? name.substring(0, name.length() - role.length()) : name;
                name = name.startsWith(role) ? name.substring(role.length()) : name;
            }
        }
        name = trim(name);
        long letters = name.codePoints().filter(Character::isLetter).count();
        boolean plain = name.codePoints()
                .allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c) || c == '・' || c == 'ー' || c == '·');
        return plain && letters >= 2 && letters <= (name.indexOf('・') > 0 ? 16 : 6)
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Without white space and marks at the ends; a final dot stays where it belongs to an initial or "Jr.". */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end
                && !Character.isLetterOrDigit(text.codePointAt(start))
                && "\"“‘".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        while (end > start
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && !Character.isLowSurrogate(text.charAt(end - 1))
                && Character.getType(text.charAt(end - 1)) != Character.NON_SPACING_MARK
                && Character.getType(text.charAt(end - 1)) != Character.COMBINING_SPACING_MARK
                && !abbreviated(text, end)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean abbreviated(String text, int end) {
        if (text.charAt(end - 1) != '.' || end < 2) {
            return "\"”’".indexOf(text.charAt(end - 1)) >= 0
                    && text.indexOf("\"“‘".charAt("\"”’".indexOf(text.charAt(end - 1)))) < end - 1;
        }
        int from = end - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String last = text.substring(from, end - 1);
        return last.length() == 1 || last.equals("Jr") || last.equals("Sr");
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
