package org.newsarchive.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a byline into its pieces: between marks and joining words, without what follows a word such as "in". */
final class Pieces {
    private static final WordSet JOINS = Lexicon.of("byline-join");
    /** "Ann Lee in Port Alder": where a reporter was. */
    private static final WordSet PLACES = Lexicon.of("byline-place");

    /** Names that begin with the letter that else means "and". */
    private static final Set<String> NAMES_WITH_WAW =
            Set.of("وليد", "وائل", "وسام", "وفاء", "ויקטור", "ולדימיר", "ויקטוריה");

    /** "Ada Neri, inviata a Borgo Alto": what stands between a reporter's position and the place of it. */
    private static final WordSet POSTED = Lexicon.of("byline-posted");

    private static final WordSet ROLES = Lexicon.of("role");

    private static final String MARKS = ",;|/&•·–—+\n、，()[]【】（）:／";

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    private Pieces() {}

    static List<String> of(String text) {
        Pieces cut = new Pieces();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int mark = mark(text, at);
            if (mark > 0) {
                cut.add(text.substring(from, at));
                from = at + mark;
            }
            at += Math.max(1, mark);
        }
        cut.add(text.substring(from));
        return cut.pieces;
    }

    /** Whether a word joins names, such as "and"; a capital for itself is an initial. */
    static boolean isJoin(String word) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return !initial && JOINS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word stands between a name and a place, such as "in". */
    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    private void add(String part) {
        boolean place = false;
        String[] words = Words.of(part.strip());
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean joins = isJoin(word) || (isPlace(word) && i + 1 < words.length && GivenNames.isOne(words[i + 1]));
            place |= piece.indexOf(" ") > 0 && isPlace(word) && !joins;
            if (piece.isEmpty()
                    && isJoin(word)
                    && word.length() > 1
                    && !Character.isUpperCase(word.codePointAt(0))
                    && part.strip().indexOf(' ') > 0) {
                continue;
            }
            if (!pieces.isEmpty() && POSTED.contains(word) && isPost(piece.toString())) {
                break;
            }
            if (!piece.isEmpty() && joins) {
                flush();
                place = false;
            } else if (joinsBefore(word)) {
                flush();
                piece.append(word.substring(1));
            } else if (!word.isEmpty() && !place) {
                piece.append(piece.isEmpty() ? "" : " ").append(word);
            }
        }
        flush();
    }

    /** "רועי אלקבץ ודנה כהן": Hebrew and Arabic write "and" as the next word's first letter. */
    private boolean joinsBefore(String word) {
        return word.length() > 3
                && (word.charAt(0) == 'ו' || word.charAt(0) == 'و')
                && word.charAt(1) != word.charAt(0)
                && piece.indexOf(" ") > 0
                && !NAMES_WITH_WAW.contains(word);
    }

    /** Whether words are positions and nothing else. */
    private static boolean isPost(String words) {
        for (String word : Words.of(words)) {
            if (!ROLES.hasFolded(word)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private void flush() {
        String trimmed = PersonName.trim(piece.toString());
        if (!trimmed.isEmpty()) {
            pieces.add(trimmed);
        }
        piece.setLength(0);
    }

    /** How long the mark is that parts pieces at a place: of one character, a dash between spaces, or the end of a sentence. */
    private static int mark(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return 0;
        }
        if (MARKS.indexOf(c) >= 0) {
            return 1;
        }
        if (c == ' ') {
            return text.startsWith(" - ", at) ? 3 : 0;
        }
        return c == '.' && at + 1 < text.length() && Words.isSpace(text.charAt(at + 1)) && endsSmall(text, at) ? 2 : 0;
    }

    /** Whether three small letters stand before a place: no initial, no "Jr". */
    private static boolean endsSmall(String text, int at) {
        int before = at;
        for (int letters = 0; letters < 3; letters++) {
            if (before == 0 || Character.getType(text.codePointBefore(before)) != Character.LOWERCASE_LETTER) {
                return false;
            }
            before -= Character.charCount(text.codePointBefore(before));
        }
        return true;
    }
}
