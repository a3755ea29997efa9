package org.newsarchive.extract.text;

import java.util.List;

/**
 * Each block as a row of numbers, of its shape, its cues, its place, its neighbours and what it shares with the text's core.
 * No number depends on a language or a publisher.
 */
final class LineFeatures {
    private static final int AROUND = 3;
    private static final int[] NEAR = {4, 12};
    /** How many words a block has that surely says something. */
    private static final int LONG = 22;

    private static final int OPENING = 4;

    static final int COUNT = 89 + Signposts.COUNT;
    /** Of how many blocks the rows are kept: two models ask for them. */
    private static final int MOST_KEPT = 4096;

    private static final Cue[] CUES = Cue.values();

    private final List<Block> blocks;
    private final Shapes shapes;
    private final Cues cues;
    private final int size;
    private final float[] logWords;
    private final Core core;
    private final byte[] copies;
    private final int[] wordsBefore;
    private final int[] longBefore;
    private final int[] proseWordsBefore;
    private final int[] cuesBefore;
    private final int[] saysBefore;
    private final int[] endsBefore;
    private final byte[] openings;
    private final int[] prevLong;
    private final int[] nextLong;
    private final int firstLong;
    private final int lastLong;
    private final int totalLong;
    private final boolean wrapped;
    private final Signposts signposts;
    private final float[] rows;
    private final boolean[] known;

    LineFeatures(List<Block> blocks, Shapes shapes, Cues cues) {
        this.blocks = blocks;
        this.shapes = shapes;
        this.cues = cues;
        size = blocks.size();
        logWords = new float[size];
        wordsBefore = new int[size + 1];
        longBefore = new int[size + 1];
        proseWordsBefore = new int[size + 1];
        cuesBefore = new int[size + 1];
        saysBefore = new int[size + 1];
        endsBefore = new int[size + 1];
        prevLong = new int[size];
        nextLong = new int[size];
        int joined = 0;
        int last = -1;
        int first = size;
        for (int i = 0; i < size; i++) {
            Shape s = shapes.get(i);
            logWords[i] = log(s.words);
            boolean isLong = isLong(i);
            wordsBefore[i + 1] = wordsBefore[i] + s.words;
            longBefore[i + 1] = longBefore[i] + (isLong ? 1 : 0);
            proseWordsBefore[i + 1] = proseWordsBefore[i] + (isLong ? s.words : 0);
            cuesBefore[i + 1] = cuesBefore[i] + (residueCue(i) ? 1 : 0);
            boolean says = s.words >= 7;
            saysBefore[i + 1] = saysBefore[i] + (says ? 1 : 0);
            endsBefore[i + 1] = endsBefore[i] + (says && s.endsSentence ? 1 : 0);
            joined += blocks.get(i).lines() > 1 ? 1 : 0;
            prevLong[i] = last;
            if (isLong) {
                last = i;
                first = Math.min(first, i);
            }
        }
        int next = size;
        for (int i = size - 1; i >= 0; i--) {
            nextLong[i] = next;
            if (isLong(i)) {
                next = i;
            }
        }
        firstLong = first;
        lastLong = last;
        totalLong = longBefore[size];
        wrapped = joined > 2;
        core = new Core(shapes, this::isLong);
        copies = copies();
        openings = openings();
        signposts = new Signposts(shapes, cues, proseWordsBefore);
        rows = new float[Math.min(size, MOST_KEPT) * COUNT];
        known = new boolean[Math.min(size, MOST_KEPT)];
    }

    boolean isLong(int block) {
        Shape s = shapes.get(block);
        return s.words >= LONG && (s.endsSentence || s.words >= 2 * LONG) && s.sentences > 0;
    }

    private boolean residueCue(int i) {
        return shapes.get(i).words <= 12
                && ((cues.inside(i) & Cue.RESIDUE) != 0
                        || ((cues.all(i) & Cue.RESIDUE) != 0 && cues.covered(i) * 4 >= shapes.get(i).tokens * 3));
    }

    private byte[] copies() {
        WordCounts seen = new WordCounts();
        for (int i = 0; i < size; i++) {
            seen.add(shapes.get(i).hash, 1);
        }
        byte[] count = new byte[size];
        for (int i = 0; i < size; i++) {
            count[i] = (byte) Math.min(5, seen.of(shapes.get(i).hash));
        }
        return count;
    }

    /** How many other blocks open with the same words as each. */
    private byte[] openings() {
        WordCounts seen = new WordCounts();
        for (int i = 0; i < size; i++) {
            if (shapes.get(i).tokens >= OPENING) {
                seen.add(shapes.opening(i, OPENING), 1);
            }
        }
        byte[] count = new byte[size];
        for (int i = 0; i < size; i++) {
            count[i] = (byte) (shapes.get(i).tokens < OPENING ? 0 : Math.min(5, seen.of(shapes.opening(i, OPENING))));
        }
        return count;
    }

    /** Writes the numbers of a block into {@code row} from {@code at} on. */
    void fill(int i, float[] row, int at) {
        if (i >= MOST_KEPT) {
            compute(i, row, at);
            return;
        }
        if (!known[i]) {
            known[i] = true;
            compute(i, rows, i * COUNT);
        }
        System.arraycopy(rows, i * COUNT, row, at, COUNT);
    }

    private void compute(int i, float[] row, int at) {
        int f = at;
        Shape s = shapes.get(i);
        Block block = blocks.get(i);
        float tokens = Math.max(1, s.tokens);
        row[f++] = logWords[i];
        row[f++] = s.letters / tokens;
        row[f++] = Math.min(s.sentences, 6);
        row[f++] = ending(s);
        row[f++] = s.endsBracket ? 1 : 0;
        row[f++] = s.startsLower ? 0 : s.startsDigit ? 1 : s.startsQuote ? 2 : s.startsUpper ? 3 : 4;
        row[f++] = s.capitalised / tokens;
        row[f++] = s.upper / tokens;
        row[f++] = s.digits / (float) Math.max(1, s.chars);
        row[f++] = s.commas / tokens;
        row[f++] = Math.min(s.quotes, 4);
        row[f++] = s.separators / tokens;
        row[f++] = s.address ? 1 : 0;
        row[f++] = s.shortWords / tokens;
        row[f++] = s.marks / tokens;
        row[f++] = s.numbers / tokens;
        row[f++] = Math.min(s.years, 3);
        row[f++] = s.pronouns / tokens;
        row[f++] = Math.min(s.pronouns, 6);
        row[f++] = block.bullet() ? 1 : 0;
        row[f++] = block.indent();
        row[f++] = block.gap();
        row[f++] = i + 1 < size ? blocks.get(i + 1).gap() : 3;
        row[f++] = block.lines() > 1 ? 1 : 0;
        row[f++] = cues.covered(i) / tokens;
        row[f++] = cues.phrases(i);
        for (Cue cue : CUES) {
            row[f++] = cues.has(i, cue) ? 2 : (cues.all(i) & cue.bit()) != 0 ? 1 : 0;
        }
        f = core.fill(i, row, f);
        row[f++] = copies[i];
        row[f++] = openings[i];
        row[f++] = i / (float) size;
        row[f++] = log(i);
        row[f++] = log(size - 1 - i);
        row[f++] = proseWordsBefore[i] / (float) Math.max(1, proseWordsBefore[size]);
        row[f++] = log(size);
        row[f++] = proseWordsBefore[size] / (float) Math.max(1, wordsBefore[size]);
        row[f++] = log(totalLong);
        row[f++] = wrapped ? 1 : 0;
        row[f++] = distance(i - prevLong[i], prevLong[i] < 0);
        row[f++] = distance(nextLong[i] - i, nextLong[i] == size);
        row[f++] = totalLong == 0 ? 0 : signedLog(i - firstLong);
        row[f++] = totalLong == 0 ? 0 : signedLog(lastLong - i);
        for (int d = 1; d <= AROUND; d++) {
            f = neighbour(i - d, row, f);
            f = neighbour(i + d, row, f);
        }
        for (int span : NEAR) {
            int from = Math.max(0, i - span);
            int to = Math.min(size, i + span + 1);
            row[f++] = (longBefore[i] - longBefore[from]) / (float) span;
            row[f++] = (longBefore[to] - longBefore[i + 1]) / (float) span;
            row[f++] = (cuesBefore[i] - cuesBefore[from]) / (float) span;
            row[f++] = (cuesBefore[to] - cuesBefore[i + 1]) / (float) span;
        }
        int from = Math.max(0, i - 6);
        int to = Math.min(size, i + 7);
        row[f++] = ended(from, i);
        row[f++] = ended(i + 1, to);
        row[f++] = ended(0, size);
        f = signposts.fill(i, row, f);
        if (f - at != COUNT) {
            throw new IllegalStateException("a row has " + (f - at) + " numbers");
        }
    }

    /** Of the lines that could be sentences the share that ends as sentences do; -1 where there are none. */
    private float ended(int from, int to) {
        int lines = to > from ? saysBefore[to] - saysBefore[from] : 0;
        return lines == 0 ? -1 : (endsBefore[to] - endsBefore[from]) / (float) lines;
    }

    private int neighbour(int i, float[] row, int at) {
        int f = at;
        if (i < 0 || i >= size) {
            row[f++] = -1;
            row[f++] = -1;
            row[f++] = -1;
            return f;
        }
        row[f++] = logWords[i];
        row[f++] = ending(shapes.get(i));
        row[f++] = residueCue(i) ? 1 : 0;
        return f;
    }

    private static float ending(Shape s) {
        return s.endsEllipsis ? 3 : s.endsColon ? 2 : s.endsSentence ? 1 : 0;
    }

    private static float distance(int blocks, boolean none) {
        return none ? 7 : log(blocks);
    }

    static float signedLog(int n) {
        return n < 0 ? -log(-n) : log(n);
    }

    private static final float[] LOGS = new float[4096];

    static {
        for (int n = 0; n < LOGS.length; n++) {
            LOGS[n] = (float) (StrictMath.log(n + 1.0) / StrictMath.log(2));
        }
    }

    static float log(int n) {
        return LOGS[Math.min(n, LOGS.length - 1)];
    }
}
