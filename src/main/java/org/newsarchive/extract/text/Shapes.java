package org.newsarchive.extract.text;

import java.util.Arrays;
import java.util.List;

/**
 * The shapes of a text's blocks and the hashes of all their words, case aside. Words are runs of letters, digits and
 * marks; where a script has no spaces each character is one.
 */
final class Shapes {
    private static final int SEED = 0x811c9dc5;
    private static final int PRIME = 0x01000193;
    private static final int TELLING = 5;
    /** How many words most texts have at least. */
    private static final int USUAL = 1024;

    private static final byte OTHER = 0;
    private static final byte LOWER = 1;
    private static final byte UPPER = 2;
    private static final byte DIGIT = 3;
    private static final byte SINGLE = 4;
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = kindOf(c);
        }
    }

    private static final WordCounts PRONOUNS = pronouns();

    private final Shape[] shape;
    private int[] hashes;
    private boolean[] telling;
    private int[] numbers = new int[0];
    /** The characters of one block after another, whose places need no look at how a text is kept. */
    private char[] chars = new char[0];

    private int count;
    private int distinct;

    private Shapes(int blocks, int words) {
        shape = new Shape[blocks];
        hashes = new int[words];
        telling = new boolean[words];
    }

    static Shapes of(List<Block> blocks) {
        Shapes shapes = new Shapes(blocks.size(), USUAL);
        for (int i = 0; i < shapes.shape.length; i++) {
            shapes.shape[i] = shapes.scan(blocks.get(i).text());
        }
        shapes.number();
        return shapes;
    }

    private void number() {
        numbers = new int[count];
        WordCounts known = new WordCounts();
        for (int w = 0; w < count; w++) {
            int number = known.of(hashes[w]);
            if (number == 0) {
                number = ++distinct;
                known.add(hashes[w], number);
            }
            numbers[w] = number - 1;
        }
    }

    /** The hashes of the words of one text. */
    static int[] words(String text) {
        Shapes one = new Shapes(0, text.length());
        one.scan(text);
        return Arrays.copyOf(one.hashes, one.count);
    }

    /** The hashes of the words of a block. */
    int[] words(int block) {
        return Arrays.copyOfRange(hashes, shape[block].firstWord, shape[block].firstWord + shape[block].tokens);
    }

    int size() {
        return shape.length;
    }

    Shape get(int block) {
        return shape[block];
    }

    /** The hash of a word, numbered from the start of the text. */
    int word(int index) {
        return hashes[index];
    }

    /** How many different words the text has. */
    int distinct() {
        return distinct;
    }

    /** The number of a word among the text's different words, from 0. */
    int number(int index) {
        return numbers[index];
    }

    /** The hash of a block's first words. */
    int opening(int block, int words) {
        int hash = SEED;
        for (int w = 0; w < words; w++) {
            hash = (hash ^ hashes[shape[block].firstWord + w]) * PRIME;
        }
        return hash;
    }

    /** Whether a word is long enough to tell what a text is about; of scripts without spaces, whether it is Han. */
    boolean isTelling(int index) {
        return telling[index];
    }

    private Shape scan(String text) {
        Shape s = new Shape();
        s.firstWord = count;
        s.chars = text.length();
        int hash = 0;
        int length = 0;
        int unspaced = 0;
        boolean capital = false;
        boolean number = false;
        int uppers = 0;
        int whole = SEED;
        if (chars.length <= s.chars) {
            chars = new char[Math.max(s.chars + 1, 2 * chars.length)];
        }
        text.getChars(0, s.chars, chars, 0);
        chars[s.chars] = ' ';
        for (int i = 0; i <= s.chars; i++) {
            char c = chars[i];
            byte kind = c < 128 ? ASCII[c] : kindOf(c);
            if (kind == LOWER || kind == UPPER || kind == DIGIT) {
                if (length == 0) {
                    hash = SEED;
                    capital = kind == UPPER;
                    number = true;
                    uppers = 0;
                }
                if (!isPoint(c)) {
                    hash = (hash ^ (kind == UPPER ? Character.toLowerCase(c) : c)) * PRIME;
                    length++;
                }
                if (kind == DIGIT) {
                    s.digits++;
                } else {
                    s.letters++;
                    number = false;
                    if (kind == UPPER) {
                        uppers++;
                    }
                }
                continue;
            }
            if (length > 0) {
                add(hash, length >= TELLING);
                whole = (whole ^ hash) * PRIME;
                s.numbers += number ? 1 : 0;
                s.years += number && length == 4 && isYear(text, i) ? 1 : 0;
                s.pronouns += PRONOUNS.of(hash) > 0 ? 1 : 0;
                s.capitalised += capital ? 1 : 0;
                s.upper += uppers == length && length > 1 ? 1 : 0;
                s.shortWords += length <= 3 && !number && !capital ? 1 : 0;
                s.tokens++;
                length = 0;
            }
            if (kind == SINGLE) {
                int single = (SEED ^ c) * PRIME;
                add(single, c >= 0x3400);
                whole = (whole ^ single) * PRIME;
                s.tokens++;
                s.letters++;
                unspaced++;
            } else if (c != ' ') {
                punctuation(s, text, i, c);
            }
        }
        s.words = s.tokens - unspaced + (unspaced + 1) / 2;
        s.hash = whole;
        ends(s, text);
        return s;
    }

    private static WordCounts pronouns() {
        WordCounts words = new WordCounts();
        for (String word : WordSets.ADDRESS) {
            int hash = SEED;
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            words.add(hash, 1);
        }
        return words;
    }

    private static boolean isYear(String text, int end) {
        return text.startsWith("19", end - 4) || text.startsWith("20", end - 4);
    }

    private static void punctuation(Shape s, String text, int at, char c) {
        if (c == ',' || c == '،' || c == '、' || c == '，') {
            s.commas++;
        } else if (Scripts.ends(c)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (next == ' ' || next == '\u00a0' || next == '\u202f' || Scripts.closes(next) || c == '。') {
                s.sentences++;
            }
        } else if (Scripts.quotes(c)) {
            s.quotes++;
        } else if (c == '|' || c == '·' || c == '•' || c == '/' || c == '›' || c == '»' || c == '>' || c == '→') {
            s.separators++;
        } else if (c == '@') {
            s.address = true;
        } else if (c == ':' && text.startsWith("//", at + 1)) {
            s.address = true;
        } else {
            s.marks++;
        }
    }

    private static void ends(Shape s, String text) {
        int last = text.length() - 1;
        if (last < 0) {
            return;
        }
        s.endsBracket = text.charAt(last) == ')' || text.charAt(last) == ']' || text.charAt(last) == '）';
        int end = last;
        while (end > 0 && end > last - 4 && (Scripts.closes(text.charAt(end)) || isParted(text, end))) {
            end--;
        }
        char c = text.charAt(end);
        s.endsSentence = Scripts.ends(c);
        s.endsColon = c == ':' || c == '：';
        s.endsEllipsis = c == '…' || (end >= 2 && text.startsWith("...", end - 2));
        char first = text.charAt(0);
        s.startsQuote = Scripts.quotes(first);
        s.startsLower = Character.isLowerCase(first);
        s.startsUpper = Character.isUpperCase(first);
        s.startsDigit = Character.isDigit(first);
    }

    /** "du temps. »": French parts its marks from the sentence. */
    private static boolean isParted(String text, int at) {
        char c = text.charAt(at);
        return (c == ' ' || c == '\u00a0' || c == '\u202f') && at + 1 < text.length() && text.charAt(at + 1) == '»';
    }

    private void add(int hash, boolean tells) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            telling = Arrays.copyOf(telling, count * 2);
        }
        telling[count] = tells;
        hashes[count++] = hash;
    }

    /** The points of Hebrew and Arabic, which are written or left out at will. */
    private static boolean isPoint(char c) {
        return (c >= '\u0591' && c <= '\u05c7' && c != '\u05be') || (c >= '\u064b' && c <= '\u0652');
    }

    private static byte kindOf(char c) {
        if (Scripts.unspaced(c)) {
            return Character.isLetter(c) ? SINGLE : OTHER;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
            case Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SURROGATE -> LOWER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            default -> OTHER;
        };
    }
}
