package org.newsarchive.extract.text;

/** The cues found in each block of a text. */
final class Cues {
    // In a long paragraph only its head and its end can say what kind of line it is.
    private static final int WHOLE = 120;
    private static final int HEAD = 80;
    private static final int TAIL = 30;
    // How far into a line a phrase that proves it may stand.
    private static final int OPENING = 24;

    private final int[] inside;
    private final int[] all;
    private final int[] covered;
    private final int[] phrases;
    private final int[] sure;

    private Cues(int blocks) {
        inside = new int[blocks];
        all = new int[blocks];
        covered = new int[blocks];
        phrases = new int[blocks];
        sure = new int[blocks];
    }

    static Cues of(Shapes shapes) {
        Cues cues = new Cues(shapes.size());
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            int from = shape.firstWord;
            int to = from + shape.tokens;
            Lexicon.Found found = new Lexicon.Found();
            if (shape.tokens <= WHOLE) {
                Lexicon.CUES.find(shapes, from, to, found);
            } else {
                Lexicon.CUES.find(shapes, from, from + HEAD, found);
                Lexicon.CUES.find(shapes, to - TAIL, to, found);
            }
            cues.inside[i] = found.inside;
            cues.all[i] = found.whole;
            cues.covered[i] = found.covered;
            cues.phrases[i] = found.phrases;
            if (found.sure != 0 && shape.tokens > OPENING) {
                Lexicon.Found opening = new Lexicon.Found();
                Lexicon.CUES.find(shapes, from, from + OPENING, opening);
                found.sure = opening.sure;
            }
            cues.sure[i] = found.sure;
        }
        return cues;
    }

    /** Whether a phrase of the cue stands in the block. */
    boolean has(int block, Cue cue) {
        return (inside[block] & cue.bit()) != 0;
    }

    /** The cues of the block's phrases that count anywhere, as a set of bits. */
    int inside(int block) {
        return inside[block];
    }

    /** The cues of all of the block's phrases, as a set of bits. */
    int all(int block) {
        return all[block];
    }

    /** The cues of the block's phrases that prove it however long it is, as a set of bits. */
    int sure(int block) {
        return sure[block];
    }

    /** How many of the block's words are part of a phrase. */
    int covered(int block) {
        return covered[block];
    }

    /** How many phrases the block has that count anywhere. */
    int phrases(int block) {
        return phrases[block];
    }
}
