package org.newsarchive.extract.metadata;

/** Those who only helped with an article, and are not its authors. */
public final class Contributors {
    private static final WordSet ROLES = Lexicon.of("role");
    private static final WordSet HELPERS = Lexicon.of("byline-helper");
    private static final WordSet HELPED = Lexicon.of("byline-helped");
    private static final Phrases HELP = new Phrases(HELPED);
    private static final Phrases WITH = new Phrases(Lexicon.of("helped-with"));
    private static final int LONGEST = 300;

    private Contributors() {}

    /** Without those who only helped, and what comes after them: "Ann Lee Additional reporting by Joe Marsh". */
    public static String without(String text) {
        int at = text.indexOf(' ');
        while (at > 0) {
            int end = at + 1;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (HELPERS.hasFolded(text, at + 1, end) && !isRole(text, end + 1)) {
                return text.substring(0, at);
            }
            at = text.indexOf(' ', at + 1);
        }
        return text;
    }

    /** Whether a word that begins there names a position: "contributing editor" is nobody who only helped. */
    private static boolean isRole(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return from < end && ROLES.hasFolded(text, from, end);
    }

    /** Whether a line only says who helped: "Additional reporting by Joe Marsh", "Joe Marsh contributed to this report." */
    public static boolean areNamed(String line) {
        return line.length() <= LONGEST && capitals(line) >= 2 && helped(Fold.word(line));
    }

    /** Whether such a line names what they helped with, as no sentence of the text does: "Ann Lee contributed research to this report." */
    public static boolean areSurelyNamed(String line) {
        return areNamed(line) && WITH.areIn(Fold.word(line));
    }

    private static int capitals(String line) {
        int capitals = 0;
        for (int i = 0; i < line.length(); i++) {
            capitals += Character.isUpperCase(line.codePointAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    private static boolean helped(String line) {
        if (!HELP.areIn(line)) {
            return false;
        }
        for (String word : line.split(" ", -1)) {
            if (HELPED.contains(PersonName.trim(word))) {
                return true;
            }
        }
        return false;
    }
}
