package org.newsarchive.extract.text;

/** What can be seen of a block without reading it: counts of one pass over its characters. */
final class Shape {
    /** The first of its words among the text's. */
    int firstWord;
    /** How many words; a character of a script without spaces counts as half a word, at least one. */
    int words;
    /** How many tokens. */
    int tokens;

    int chars;
    int letters;
    int digits;
    int numbers;
    /** How many numbers look like years. */
    int years;
    /** How many words address the reader or speak of the page's own people: "you", "our". */
    int pronouns;

    int capitalised;
    int upper;
    int shortWords;
    int commas;
    int sentences;
    int quotes;
    int separators;
    int marks;
    boolean address;
    boolean endsSentence;
    boolean endsColon;
    boolean endsEllipsis;
    boolean endsBracket;
    boolean startsLower;
    boolean startsDigit;
    boolean startsQuote;
    boolean startsUpper;
    /** A hash of its words, case aside. */
    int hash;
}
