package org.newsarchive.extract.publisher;

/** A word of a line, as names are made of them. */
final class Word {
    /** How a word is written. */
    enum Kind {
        /** Begins with a capital, or is of a script that has none. */
        CAPITAL,
        NUMBER,
        /** Small, but at home within names. */
        JOINING,
        SMALL
    }

    /** How many letters an inflected word keeps at least. */
    static final int STEM = 4;

    int start;
    int end;
    Kind kind = Kind.SMALL;
    /** Whether more than a space parts it from the word before; the line's first word is parted. */
    boolean parted;
    /** Whether a quotation mark stands before it, and after it. */
    boolean opens;

    boolean closes;
    /** Whether it owns what follows: "Courier's". */
    boolean owns;
    /** Whether its script has no capitals. */
    boolean caseless;
    /** Whether it is all capitals. */
    boolean upper;
    /** The hash of its letters, and how many they are. */
    long key;

    int letters;
    /** The hash of its first letters. */
    long stem;

    int senses;

    boolean is(Sense sense) {
        return sense.isIn(senses);
    }

    boolean isSmall() {
        return kind == Kind.SMALL || kind == Kind.JOINING;
    }
}
