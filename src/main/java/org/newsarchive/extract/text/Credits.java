package org.newsarchive.extract.text;

/** Recognises the names of those who made or supplied a picture. */
final class Credits {
    /** How surely a text is a credit. */
    enum Kind {
        /** It is none. */
        NONE,
        /** It could be: a name and nothing else. */
        NAME,
        /** It is: a label or an agency says so. */
        STRONG
    }

    private static final int MOST_WORDS = 14;

    private Credits() {}

    /** What a short text is. */
    static Kind kind(String text) {
        if (text.isBlank()) {
            return Kind.NONE;
        }
        boolean supplier = label(text, 0) > 0 || agency(text);
        // A date in brackets is no name: "Letters: What is a bridge for? (11 Nov)".
        boolean digits = text.chars().anyMatch(Character::isDigit);
        if ((digits && !supplier) || !nameLike(text, supplier ? 1.0 : 0.25)) {
            return Kind.NONE;
        }
        return supplier ? Kind.STRONG : Kind.NAME;
    }

    private static boolean agency(String text) {
        int slashes = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (!Character.isLetterOrDigit(c) && c != '-') {
                if (i > start && WordSets.AGENCY.contains(WordSets.fold(text.substring(start, i)))) {
                    return true;
                }
                if (c == '/' && i > 2 && i + 2 < text.length() && !Character.isDigit(text.charAt(i - 1))) {
                    slashes++;
                }
                start = i + 1;
            }
        }
        return slashes > 0;
    }

    /** Where the text goes on after a credit's label at {@code at}; {@code at} itself where there is no label. */
    static int label(String text, int at) {
        int skip = at;
        if (skip < text.length() && text.charAt(skip) == '©') {
            return blankEnd(text, skip + 1);
        }
        int labels = 0;
        while (labels < 3) {
            int end = wordEnd(text, skip);
            if (end == skip || !WordSets.LABEL.contains(WordSets.fold(text.substring(skip, end)))) {
                break;
            }
            labels++;
            skip = blankEnd(text, end);
        }
        if (labels == 0 || skip >= text.length()) {
            return at;
        }
        char c = text.charAt(skip);
        if (c == ':' || c == '：' || c == '=' || c == '＝') {
            return blankEnd(text, skip + 1);
        }
        int end = wordEnd(text, skip);
        String by = WordSets.fold(text.substring(skip, end));
        return end > skip && WordSets.BY.contains(by) ? blankEnd(text, end) : at;
    }

    static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int blankEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Lines.blank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a text could be names alone: few words, none in lower case but particles and known suppliers. */
    static boolean nameLike(String text) {
        return nameLike(text, 0.25);
    }

    private static boolean nameLike(String text, double lowerToCapitals) {
        int words = 0;
        int capitals = 0;
        int lower = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                if (c == '!' || c == '?' || (c == '.' && i + 2 < text.length() && lowerAfter(text, i))) {
                    return false;
                }
                i++;
                continue;
            }
            int end = i;
            while (end < text.length()
                    && (Character.isLetterOrDigit(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            words++;
            if (Character.isLowerCase(c)) {
                String word = WordSets.fold(text.substring(i, end));
                boolean known = WordSets.PARTICLE.contains(word)
                        || WordSets.AGENCY.contains(word)
                        || WordSets.LABEL.contains(word)
                        || WordSets.BY.contains(word);
                lower += known ? 0 : 1;
            } else {
                capitals += Character.isDigit(c) ? 0 : 1;
            }
            i = end;
        }
        return words > 0 && words <= MOST_WORDS && capitals > 0 && lower <= capitals * lowerToCapitals;
    }

    private static boolean lowerAfter(String text, int at) {
        return text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
    }
}
