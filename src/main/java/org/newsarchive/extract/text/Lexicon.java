package org.newsarchive.extract.text;

import org.newsarchive.extract.metadata.WordLines;

/** The phrases of all cues, found in a sequence of word hashes in one pass. */
final class Lexicon {
    static final Lexicon CUES = read("cues.txt");
    private static final int LONGEST = 7;
    private static final int SLOTS = 1 << 15;

    /** The phrases, and all that they begin with. */
    private final long[] keys = new long[SLOTS];

    private final int[] inside = new int[SLOTS];
    private final int[] whole = new int[SLOTS];
    private final int[] sure = new int[SLOTS];
    // Which words begin a phrase: most words begin none, and the first look tells.
    private final boolean[] begins = new boolean[1 << 16];

    /** What was found in a run of words. */
    static final class Found {
        /** The cues of phrases that count anywhere. */
        int inside;
        /** The cues of all phrases. */
        int whole;
        /** How many words are part of a phrase. */
        int covered;
        /** How many phrases that count anywhere. */
        int phrases;
        /** The cues of phrases that prove even a long line. */
        int sure;
    }

    private static Lexicon read(String name) {
        Lexicon lexicon = new Lexicon();
        Cue cue = Cue.FORM;
        for (String line : WordLines.of(Lexicon.class, name)) {
            if (line.startsWith("[")) {
                cue = Cue.section(line.substring(1, line.length() - 1));
            } else {
                boolean onlyWhole = line.charAt(0) == '=';
                boolean proves = line.charAt(0) == '!';
                int[] words = Shapes.words(onlyWhole || proves ? line.substring(1) : line);
                lexicon.add(words, cue, onlyWhole, proves);
            }
        }
        return lexicon;
    }

    private void add(int[] words, Cue cue, boolean onlyWhole, boolean proves) {
        if (words.length == 0 || words.length > LONGEST + 5) {
            throw new IllegalArgumentException("a cue of " + words.length + " words");
        }
        long key = 0;
        int slot = 0;
        for (int word : words) {
            key = next(key, word);
            slot = slot(key);
            keys[slot] = key;
        }
        whole[slot] |= cue.bit();
        if (!onlyWhole) {
            inside[slot] |= cue.bit();
        }
        if (proves) {
            sure[slot] |= cue.bit();
        }
        begins[first(words[0])] = true;
    }

    private static int first(int word) {
        return (word >>> 16) ^ (word & 0xffff);
    }

    private int slot(long key) {
        int slot = (int) (key >>> 20) & (SLOTS - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private static long next(long key, int word) {
        long mixed = (key ^ (word & 0xffffffffL)) * 0x9e3779b97f4a7c15L;
        return (mixed ^ (mixed >>> 29)) | 1;
    }

    /** Looks for phrases among the words from {@code from} to before {@code to}, the longest at each place. */
    void find(Shapes shapes, int from, int to, Found found) {
        int at = from;
        while (at < to) {
            int most = begins[first(shapes.word(at))] ? to - at : 0;
            int length = 0;
            int hit = 0;
            long key = 0;
            for (int n = 0; n < most; n++) {
                key = next(key, shapes.word(at + n));
                int slot = slot(key);
                if (keys[slot] != key) {
                    break;
                }
                if (whole[slot] != 0) {
                    length = n + 1;
                    hit = slot;
                }
            }
            if (length > 0) {
                found.whole |= whole[hit];
                found.inside |= inside[hit];
                found.sure |= sure[hit];
                found.covered += length;
                found.phrases += inside[hit] != 0 ? 1 : 0;
            }
            at += Math.max(1, length);
        }
    }
}
