package org.newsarchive.extract.publisher;

import org.newsarchive.extract.metadata.Lexicon;
import org.newsarchive.extract.metadata.WordLines;

/** What words and short phrases mean in and around the name of a paper. */
enum Sense {
    /** "The", "El". */
    ARTICLE("article"),
    /** "of", "de la": stands within names. */
    JOINING("particle"),
    /** Small words of scripts without capitals. */
    SMALL,
    /** "Gazette": hardly anything else is called so. */
    NOUN("masthead-noun"),
    /** "Star": with an article, what papers are called. */
    NOUN_AFTER_THE("masthead-noun-after-the"),
    /** "News": broadcasters and sites, too. */
    OUTLET("outlet-noun"),
    /** "Ltd". */
    COMPANY("company-word"),
    /** "Media Group": what companies trade in that are called by their paper. */
    TRADE,
    /** What no paper has in its name. */
    NEVER("not-paper"),
    /** "app", "newsletter": what papers have, after their name. */
    PRODUCT,
    /** "Facebook". */
    PLATFORM,
    /** "Reuters". */
    AGENCY("agency"),
    /** "reporter". */
    ROLE("bio-role"),
    /** What places' names begin with. */
    PLACE("place-word"),
    /** "told", before the name. */
    TOLD,
    /** "has seen", after the name. */
    SEEN,
    /** "subscribe to", before the name. */
    VOICE,
    /** "All rights reserved". */
    RESERVED("copyright-phrase"),
    /** The first word of a phrase, and the last: others need not be looked for. */
    BEGINS,
    ENDS;

    /** The letters' hash is a polynomial of this, so that the hashes of words add up to their phrase's. */
    static final long PRIME = 0x100000001b3L;

    private static final int SLOTS = 1 << 14;
    /** A bit for each of many hashes: most words have no sense, and a look at a small table tells. */
    private static final long[] KNOWN = new long[1 << 10];

    private static final long[] KEYS = new long[SLOTS];
    private static final int[] SENSES = new int[SLOTS];

    static {
        for (Sense sense : values()) {
            if (!sense.set.isEmpty()) {
                Lexicon.members(sense.set).forEach(sense::addPhrase);
            }
        }
        for (String line : WordLines.of(Sense.class, "senses.txt")) {
            int colon = line.indexOf(": ");
            Sense sense = valueOf(line.substring(0, colon));
            for (String member : line.substring(colon + 2).split(" ", -1)) {
                sense.addPhrase(member.replace('_', ' '));
            }
        }
    }

    private final String set;

    Sense() {
        this("");
    }

    Sense(String set) {
        this.set = set;
    }

    /** Its place in a set of senses. */
    @SuppressWarnings("EnumOrdinal")
    private int bit() {
        return 1 << ordinal();
    }

    boolean isIn(int senses) {
        return (senses & bit()) != 0;
    }

    private void addPhrase(String phrase) {
        add(phrase);
        Line words = new Line();
        words.read(phrase);
        if (words.size() > 1) {
            BEGINS.add(words.text(0, 0));
            ENDS.add(words.text(words.size() - 1, words.size() - 1));
        }
    }

    private void add(String phrase) {
        long key = key(phrase);
        int slot = slot(key);
        KEYS[slot] = key;
        KNOWN[part(key)] |= 1L << (key >>> 10);
        SENSES[slot] |= bit();
    }

    /** All senses of the word or phrase of this key, a bit each. */
    static int of(long key) {
        if (((KNOWN[part(key)] >>> (key >>> 10)) & 1) == 0) {
            return 0;
        }
        int slot = slot(key);
        return KEYS[slot] == key ? SENSES[slot] : 0;
    }

    /** The hash of a text's letters and digits, case and accents aside. */
    static long key(String text) {
        long key = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = Letters.plain(text.charAt(at));
            key = letter == 0 ? key : key * PRIME + letter;
        }
        return key;
    }

    /** The key of two texts, the second of which has so many letters. */
    static long joined(long first, long second, int letters) {
        long power = 1;
        for (int i = 0; i < letters; i++) {
            power *= PRIME;
        }
        return first * power + second;
    }

    private static int part(long key) {
        return (int) key & (KNOWN.length - 1);
    }

    private static int slot(long key) {
        int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 50);
        while (KEYS[slot] != 0 && KEYS[slot] != key) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
