package org.newsarchive.extract.publisher;

import java.util.ArrayList;
import java.util.List;

/** A line cut into words. Its words are used again for the next line that is read. */
final class Line {
    private static final String QUOTES = "\"«»“”„״「」『』‘’'";
    /** Numbers of so many digits are years and the like, no part of a name. */
    private static final int YEAR = 4;

    private static final int LONGEST_PHRASE = 7;

    private final List<Word> words = new ArrayList<>();
    private String text = "";
    private int count;

    int size() {
        return count;
    }

    Word word(int i) {
        return words.get(i);
    }

    String text() {
        return text;
    }

    String text(int from, int to) {
        return text.substring(words.get(from).start, words.get(to).end);
    }

    /** Whether nothing but a space stands before the word. */
    boolean follows(int i) {
        return i < count && !words.get(i).parted;
    }

    /** Whether a name that ends with the word ends there for sure. */
    boolean endsAt(int i) {
        return !follows(i + 1) || words.get(i).owns;
    }

    void read(String line) {
        text = line;
        count = 0;
        boolean parted = true;
        boolean quoted = false;
        boolean spaced = false;
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean and = c == '&' && spaced;
            if (and || Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                int end = and ? at + 1 : WordEnd.of(line, at);
                add(at, end, parted, quoted);
                parted = false;
                quoted = false;
                spaced = false;
                at = end;
                continue;
            }
            if (c == ' ' || c == '\u00a0' || c == '\u202f') {
                parted |= spaced && !quoted;
                spaced = true;
            } else if (c != '.' || !isAbbreviated(at)) {
                if (QUOTES.indexOf(c) >= 0) {
                    boolean closes = count > 0 && (ends(at) || (spaced && c == '»' && ends(at - 1)));
                    quoted |= !closes;
                    if (closes) {
                        words.get(count - 1).closes = true;
                    }
                }
                parted = true;
            }
            at++;
        }
    }

    private boolean ends(int at) {
        return words.get(count - 1).end == at;
    }

    /** "St. Louis": a short word's full stop within a name. */
    private boolean isAbbreviated(int at) {
        return count > 0
                && ends(at)
                && at - words.get(count - 1).start <= 2
                && Character.isUpperCase(text.charAt(words.get(count - 1).start))
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isUpperCase(text.charAt(at + 2));
    }

    private void add(int start, int end, boolean parted, boolean quoted) {
        if (count == words.size()) {
            words.add(new Word());
        }
        Word before = count == 0 ? null : words.get(count - 1);
        Word word = words.get(count++);
        word.start = start;
        word.end = WordEnd.withoutPossessive(text, start, end);
        word.owns = word.end < end || WordEnd.isOwner(text, end);
        word.opens = quoted;
        word.closes = false;
        spell(word);
        boolean year = word.kind == Word.Kind.NUMBER && word.letters >= YEAR;
        boolean afterYear = before != null && before.kind == Word.Kind.NUMBER && before.letters >= YEAR;
        word.parted = parted || year || afterYear;
    }

    private void spell(Word word) {
        word.key = 0;
        word.stem = 0;
        word.letters = 0;
        int capitals = 0;
        for (int at = word.start; at < word.end; at++) {
            char c = text.charAt(at);
            char letter = Letters.plain(c);
            if (letter != 0) {
                word.key = word.key * Sense.PRIME + letter;
                word.letters++;
                word.stem = word.letters <= Word.STEM ? word.key : word.stem;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        word.upper = capitals == word.letters && capitals > 1;
        word.senses = Sense.of(word.key);
        char first = text.charAt(word.start);
        word.caseless = Character.getType(first) == Character.OTHER_LETTER || Character.isSurrogate(first);
        if (Character.isDigit(first)) {
            word.kind = Word.Kind.NUMBER;
        } else if (first == '&') {
            word.kind = Word.Kind.JOINING;
        } else if (Character.isLowerCase(first) && capitals == 0) {
            word.kind = word.is(Sense.JOINING) ? Word.Kind.JOINING : Word.Kind.SMALL;
        } else {
            word.kind = word.is(Sense.SMALL) ? Word.Kind.SMALL : Word.Kind.CAPITAL;
        }
    }

    /** The senses of the phrases of two or three words that end with a word, and its own. */
    int sensesTo(int last) {
        Word word = words.get(last);
        int senses = word.senses;
        long key = word.key;
        int letters = word.letters;
        for (int i = last - 1; word.is(Sense.ENDS) && i >= Math.max(0, last - 2); i--) {
            key = Sense.joined(words.get(i).key, key, letters);
            letters += words.get(i).letters;
            senses |= Sense.of(key);
        }
        return senses;
    }

    /** Whether a phrase of this sense begins with a word. */
    boolean begins(int first, Sense sense) {
        return phraseEnd(first, sense, 4) >= first;
    }

    /** The last word of the phrase that begins with a word; -1 for none. */
    private int phraseEnd(int first, Sense sense, int most) {
        Word word = words.get(first);
        long key = word.key;
        int end = word.is(sense) ? first : -1;
        for (int i = first + 1; word.is(Sense.BEGINS) && i < Math.min(count, first + most); i++) {
            key = Sense.joined(key, words.get(i).key, words.get(i).letters);
            end = sense.isIn(Sense.of(key)) ? i : end;
        }
        return end;
    }

    /** "All rights reserved" is no name, and parts those before and after it. */
    void partReserved() {
        for (int i = 0; i < count; i++) {
            int end = phraseEnd(i, Sense.RESERVED, LONGEST_PHRASE);
            for (int w = i; w <= end; w++) {
                words.get(w).kind = Word.Kind.SMALL;
                words.get(w).parted = true;
            }
            if (end >= 0 && end + 1 < count) {
                words.get(end + 1).parted = true;
            }
        }
    }
}
