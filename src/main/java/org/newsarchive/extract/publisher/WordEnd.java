package org.newsarchive.extract.publisher;

/** Where words end. */
final class WordEnd {
    private static final String INSIDE = "'’-‑.׳";
    private static final char FIRST_UNSPACED = '\u2e80';
    private static final char LAST_UNSPACED = '\u9fff';
    /** How many characters a paper's name has at least before its noun ends it, where a script has no spaces. */
    private static final int LEAST = 3;

    private static final int NOUN = 2;

    private WordEnd() {}

    /** After the last character of the word that begins at a place. */
    static int of(String text, int start) {
        int script = script(text.charAt(start));
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (script(c) != script || !(isLetter(c) || joins(text, start, at)) || isNamed(text, start, at, script)) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.SURROGATE;
    }

    /** "Sun-Times", "L'Écho", "Gezeiten.de": marks within a word; not between sentences that lost their space. */
    private static boolean joins(String text, int start, int at) {
        char c = text.charAt(at);
        if (c == '/') {
            return at == start + 1
                    && at + 1 < text.length()
                    && wordEnds(text, at + 2)
                    && isCapitals(text, start, at + 1);
        }
        return INSIDE.indexOf(c) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && !(c == '.'
                        && at - start > 1
                        && Character.isUpperCase(text.charAt(at + 1))
                        && Character.isLowerCase(text.charAt(at - 1)));
    }

    private static boolean wordEnds(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** "A/S". */
    private static boolean isCapitals(String text, int one, int other) {
        return Character.isUpperCase(text.charAt(one)) && Character.isUpperCase(text.charAt(other));
    }

    /** Han, Katakana and Hiragana: where a script has no spaces, another begins a word. */
    private static int script(char c) {
        if (c < FIRST_UNSPACED || c > LAST_UNSPACED) {
            return 0;
        }
        return c >= 0x3400 ? 1 : c >= 0x30a0 ? 2 : 3;
    }

    /** "日東新聞社": what papers are called ends a name. */
    private static boolean isNamed(String text, int start, int at, int script) {
        return script == 1
                && at - start >= LEAST
                && Sense.NOUN.isIn(Sense.of(Sense.key(text.substring(at - NOUN, at))));
    }

    static int withoutPossessive(String text, int start, int end) {
        boolean marked = end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && isApostrophe(text.charAt(end - 2));
        return marked ? end - 2 : end;
    }

    /** "Times'". */
    static boolean isOwner(String text, int end) {
        return end < text.length() && isApostrophe(text.charAt(end)) && text.charAt(end - 1) == 's';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
