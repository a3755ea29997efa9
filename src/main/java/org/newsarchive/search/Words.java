package org.newsarchive.search;

import java.util.function.Consumer;

/**
 * Text to folded words: runs of letters, digits and their marks; parts of one letter beside an apostrophe are dropped;
 * quotation marks between Hebrew letters belong to the word. Scripts written without spaces give pairs of neighbours.
 */
final class Words {
    private Words() {}

    /** Gives the words of {@code text}, folded, in their order. */
    static void each(String text, Consumer<String> words) {
        int length = text.length();
        int at = 0;
        while (at < length) {
            int c = text.codePointAt(at);
            if (!isWord(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = end(text, at);
            if (!isClitic(text, at, end)) {
                split(text, at, end, words);
            }
            at = end;
        }
    }

    /** Whether a character belongs to words; joiners and soft hyphens do, and vanish when the word is folded. */
    static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> c == 0xad || c == 0x200c || c == 0x200d || c == 0x2060 || c == 0xfeff;
        };
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWord(c)) {
                at += Character.charCount(c);
            } else if (isHebrewQuote(text, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isHebrewQuote(String text, int at) {
        return "\"'׳״’”".indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && isHebrew(text.charAt(at - 1))
                && isHebrew(text.charAt(at + 1));
    }

    private static boolean isHebrew(char c) {
        return c >= 'א' && c <= 'ת';
    }

    /** The l of l'eau, the s of town's. */
    private static boolean isClitic(String text, int from, int end) {
        return end - from == 1
                && ((isApostrophe(text, from - 1) && from > 1 && isWord(text.codePointBefore(from - 1)))
                        || (isApostrophe(text, end) && end + 1 < text.length() && isWord(text.codePointAt(end + 1))));
    }

    private static boolean isApostrophe(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }

    private static void split(String text, int from, int end, Consumer<String> words) {
        int start = from;
        while (start < end) {
            boolean spaceless = isSpaceless(text.charAt(start));
            int stop = start + 1;
            while (stop < end && isSpaceless(text.charAt(stop)) == spaceless) {
                stop++;
            }
            if (spaceless) {
                pairs(Folding.fold(text.substring(start, stop)), words);
            } else {
                whole(text, start, stop, words);
            }
            start = stop;
        }
    }

    private static void whole(String text, int from, int end, Consumer<String> words) {
        String lower = ascii(text, from, end);
        String word = Folding.cut(lower.isEmpty() ? Folding.fold(text.substring(from, end)) : lower);
        if (!word.isEmpty()) {
            words.accept(word);
        }
    }

    /** Most words need no tables: the word in lower case, or empty where there is more in it than ASCII. */
    private static String ascii(String text, int from, int end) {
        char[] lower = new char[end - from];
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return "";
            }
            lower[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return new String(lower);
    }

    private static void pairs(String run, Consumer<String> words) {
        for (int i = 0; i < run.length(); i++) {
            words.accept(run.substring(i, Math.min(i + 2, run.length())));
        }
    }

    /** Thai, Lao, Burmese, Khmer, kana and Han. */
    static boolean isSpaceless(char c) {
        return c >= '\u0e00'
                && (c <= '\u0eff'
                        || (c >= '\u1000' && c <= '\u109f')
                        || (c >= '\u1780' && c <= '\u17ff')
                        || (c >= '\u3040' && c <= '\u30ff')
                        || (c >= '\u31f0' && c <= '\u31ff')
                        || (c >= '\u3400' && c <= '\u9fff')
                        || (c >= '\uf900' && c <= '\ufaff')
                        || (c >= '\uff66' && c <= '\uff9f'));
    }
}
