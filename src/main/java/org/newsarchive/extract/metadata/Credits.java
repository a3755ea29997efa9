package org.newsarchive.extract.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts captions from credits: "(Ariel Hermoni/ Defense Ministry)", "Photo: X", "Foto: X / dpa", "| X via AP", "© X". */
public final class Credits {
    private static final WordSet CUES = Lexicon.of("credit-cue");
    private static final WordSet PICTURES = Lexicon.of("credit-picture");
    private static final WordSet GIVEN = Lexicon.of("credit-given");
    private static final WordSet NO_CREDIT = Lexicon.of("not-credit");
    private static final int LONGEST_ARCHIVE = 10;
    static final int MOST_WORDS = 14;
    private static final int ABBREVIATED = 4;
    private static final Pattern CAPITALS =
            Pattern.compile("(?<=[.!?…»”\"] )\\p{Lu}[\\p{Lu}.'’-]+(?:(?: | ?/ ?)\\(?\\p{Lu}[\\p{Lu}.'’-]+\\)?){1,4}$");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\. ?){1,4}");
    private static final String OPEN = "([（【";

    private Credits() {}

    /** The caption and the credit of a line that is known to be a caption. */
    public static Captioned split(String line) {
        String text = line.strip();
        int bracket = CreditBrackets.start(text);
        if (bracket >= 0) {
            return parted(text, bracket, text.substring(bracket + 1, text.length() - (text.endsWith(".") ? 2 : 1)));
        }
        int cue = cue(text);
        if (cue >= 0) {
            return parted(text, cue, text.substring(cue));
        }
        Matcher capitals = CAPITALS.matcher(text);
        if (mayEndInCapitals(text) && capitals.find()) {
            return parted(text, capitals.start(), capitals.group());
        }
        int tail = CreditTails.start(text);
        return tail >= 0 ? parted(text, tail, text.substring(tail)) : new Captioned(text, Optional.empty());
    }

    /** The caption and the credit of a picture's line that ends in a name in brackets: "The bridge at noon (Ann Lee)". */
    public static Captioned splitName(String line) {
        String text = line.strip();
        int open = text.lastIndexOf('(');
        boolean ends = open > 0 && text.endsWith(")");
        String name = ends ? text.substring(open + 1, text.length() - 1).strip() : "";
        return name.isEmpty() || !(isName(name) || eastAsian(name))
                ? new Captioned(text, Optional.empty())
                : new Captioned(text.substring(0, open).strip(), Optional.of(name));
    }

    /** The makers that a line known to be a credit names, without "Photo:", "Photo by" or "Photo" before them. */
    public static String makers(String credit) {
        String makers = uncued(credit.strip());
        return makers.isEmpty() ? credit : makers;
    }

    private static boolean eastAsian(String name) {
        return name.charAt(0) >= '\u2e80'
                && PersonName.of(name).filter(name::equals).isPresent();
    }

    /** Whether a line ends in a name all in capitals after a sentence, as credits are set: "... el martes. ÓSCAR CORRAL". */
    public static boolean endsInCapitals(String line) {
        return Character.isUpperCase(line.charAt(line.length() - 1))
                && Character.isUpperCase(line.charAt(Math.max(0, line.length() - 2)))
                && CAPITALS.matcher(line).find();
    }

    /** A quick look: the last letter is a capital. */
    private static boolean mayEndInCapitals(String text) {
        int end = text.length();
        while (end > 0 && ".'’-)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && Character.isUpperCase(text.codePointBefore(end));
    }

    private static Captioned parted(String text, int at, String credit) {
        String name = uncued(credit.strip());
        int end = at;
        while (end > 0
                && (Character.isWhitespace(text.charAt(end - 1))
                        || ",|–—-/•·©=＝、".indexOf(text.charAt(end - 1)) >= 0
                        || (OPEN.indexOf(text.charAt(end - 1)) >= 0))) {
            end--;
        }
        return name.isEmpty()
                ? new Captioned(text, Optional.empty())
                : new Captioned(text.substring(0, end).strip(), Optional.of(name));
    }

    /** The credit without "Photo:", "Photo by", "©". */
    private static String uncued(String credit) {
        int given = given(credit);
        if (given >= 0) {
            return strip(credit.substring(given));
        }
        String text = credit;
        boolean changed = true;
        while (changed && !text.isEmpty() && !isGiven(text)) {
            int end = Math.max(cueEnd(text, 0), pictureEnd(text));
            changed = end > 0 && end < text.length();
            text = changed ? text.substring(end).strip() : text;
        }
        return PersonName.trim(text).isEmpty() ? "" : strip(text);
    }

    /** Where "Courtesy of the museum", "submitted by Ann Lee" begins, perhaps after the word for a picture: all of it is the credit; -1 where nowhere. */
    private static int given(String credit) {
        if (opensGiven(credit, 0)) {
            return 0;
        }
        int space = credit.indexOf(' ');
        return space > 0 && PICTURES.hasFolded(credit, 0, space) && opensGiven(credit, space + 1) ? space + 1 : -1;
    }

    /** Whether a maker is told by who gave the picture: "courtesy of the museum", "архив музея". */
    static boolean isGiven(String maker) {
        return maker.indexOf(' ') > 0 && opensGiven(maker, 0);
    }

    private static boolean opensGiven(String credit, int from) {
        int end = from;
        while (end < credit.length() && Character.isLetter(credit.charAt(end))) {
            end++;
        }
        return GIVEN.hasFolded(credit, from, end);
    }

    /** Where the word for a picture ends that stands before a name: "Photo Ann Lee"; 0 where there is none. */
    private static int pictureEnd(String credit) {
        int space = credit.indexOf(' ');
        boolean named =
                space > 0 && space + 1 < credit.length() && Character.isUpperCase(credit.codePointAt(space + 1));
        return named && PICTURES.hasFolded(credit, 0, space) ? space : 0;
    }

    private static String strip(String text) {
        int end = text.length();
        while (end > 0
                && (".,;|])".indexOf(text.charAt(end - 1)) >= 0
                        && !text.endsWith("Inc.")
                        && !INITIALS.matcher(text).matches()
                        && !unmatched(text, end))) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean unmatched(String text, int end) {
        return text.charAt(end - 1) == ')' && text.lastIndexOf('(', end - 1) >= 0;
    }

    /** Where a word such as "Photo:" opens the credit: the last such place that leaves a short rest. */
    private static int cue(String text) {
        int from = 0;
        int found = -1;
        while (from < text.length()) {
            if (opens(text, from) && !isOfArchive(text, from) && cueEnd(text, from) > 0 && plausible(text, from)) {
                found = from;
                break;
            }
            from++;
        }
        return found;
    }

    /** Whether a word such as "photo" belongs to "FILE PHOTO:" over a caption. */
    private static boolean isOfArchive(String text, int from) {
        return from > 0 && from <= LONGEST_ARCHIVE && NO_CREDIT.hasFolded(text, 0, from - 1);
    }

    /** Whether a credit may begin here: at the start, after a mark, or with a capital. */
    private static boolean opens(String text, int from) {
        if (from == 0 || text.charAt(from) == '©') {
            return true;
        }
        char before = text.charAt(from - 1);
        boolean after = !Character.isLetterOrDigit(before);
        boolean capital = !Character.isLowerCase(text.charAt(from));
        return after
                && (capital
                        || !Character.isWhitespace(before)
                        || ".,|–—-".indexOf(text.charAt(Math.max(0, from - 2))) >= 0);
    }

    private static boolean plausible(String text, int from) {
        String rest = text.substring(cueEnd(text, from));
        boolean sentence = rest.strip().endsWith(".") && words(rest) > 6;
        return words(rest) <= MOST_WORDS && !rest.isBlank() && !sentence;
    }

    /** Where a cue that begins at i ends, its colon or "by" included; 0 where none begins there. */
    static int cueEnd(String text, int i) {
        if (text.charAt(i) == '©') {
            return i + 1;
        }
        if (!Character.isLetter(text.charAt(i))) {
            return 0;
        }
        int at = i;
        int longest = 0;
        for (int word = 0; word < 3 && at < text.length(); word++) {
            int end = at;
            while (end < text.length()
                    && (Character.isLetter(text.charAt(end))
                            || "'’_".indexOf(text.charAt(end)) >= 0
                            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
                end++;
            }
            if (end == at) {
                return longest;
            }
            if (CUES.hasFolded(text, i, end)) {
                longest = Math.max(longest, pastMark(text, i, end, Fold.word(text, i, end)));
            }
            at = end + 1;
        }
        return longest;
    }

    private static int pastMark(String text, int from, int end, String cue) {
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && ":：=＝".indexOf(text.charAt(at)) >= 0) {
            return at + 1;
        }
        // "PHOTO/Ann Lee", "PHOTO | ANN LEE"
        if (PICTURES.contains(cue) && at < text.length() && "/|／".indexOf(text.charAt(at)) >= 0) {
            return at + 1;
        }
        // "Image source, Getty": only a label of two words ends in a comma.
        if (at == end && text.startsWith(", ", at) && cue.indexOf(' ') > 0 && startsUpper(text, at + 2)) {
            return at + 1;
        }
        if (text.startsWith("...", at) || (at < text.length() && text.charAt(at) == '…')) {
            return text.charAt(at) == '…' ? at + 1 : at + 3;
        }
        // "Fot. Marek Podmokły": a short label may be cut off.
        if (at == end && cue.length() <= ABBREVIATED && text.startsWith(". ", at) && startsUpper(text, at + 2)) {
            return at + 1;
        }
        if (at + 3 < text.length() && at > end && text.regionMatches(true, at, "by ", 0, 3)) {
            return at + 3;
        }
        // "… le 14 septembre 2019. Photo Marc Lenoir": after a full stop a label needs no colon.
        if (at > end
                && CreditBrackets.sentenceBefore(text, from)
                && (isName(text.substring(at)) || (PICTURES.contains(cue) && isGiven(text.substring(at))))) {
            return at;
        }
        boolean whole = cue.endsWith(" of") || cue.endsWith(" by");
        return whole && at > end && at < text.length() ? at : 0;
    }

    private static boolean startsUpper(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    static boolean isName(String rest) {
        String[] words = Words.of(rest.strip(), 6);
        return words.length >= 2
                && words.length <= 4
                && PersonName.of(rest).filter(rest.strip()::equalsIgnoreCase).isPresent();
    }

    static int words(String text) {
        return Words.of(text.strip(), MOST_WORDS + 3).length;
    }
}
