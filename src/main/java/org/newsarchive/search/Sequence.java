package org.newsarchive.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.newsarchive.disk.PackedReader;

/** Reads the words of a block in their order, and finds those that stand beside each other, but for words that stand everywhere. */
final class Sequence implements Closeable {
    /** The end of an article. */
    static final int END = 0;
    /** The end of a paragraph. */
    static final int GAP = 1;
    /** The first word's number. */
    static final int FIRST = 2;

    /** As many very common words may stand between two others of a phrase. */
    private static final int MOST_BETWEEN = 3;

    private final PackedReader reader;
    private final PairRule rule;
    private final int[] hashes;
    private final int[] frequencies;
    private long[] pairs = new long[512];
    private int count;

    Sequence(PackedReader reader, int[] frequencyOfTerm, PairRule rule) throws IOException {
        this.reader = reader;
        this.rule = rule;
        int spellings = reader.number();
        hashes = new int[spellings];
        frequencies = new int[spellings];
        for (int i = 0; i < spellings; i++) {
            hashes[i] = reader.number();
            frequencies[i] = frequencyOfTerm[reader.number()];
        }
    }

    /**
     * Reads the next article: the keys of its pairs that may stand in the index, doubled, with one added where the rule
     * alone says that they do.
     */
    long[] next() throws IOException {
        count = 0;
        int key = 0;
        int anchor = -1;
        int between = 0;
        int last = 0;
        for (int token = reader.number(); token != END; token = reader.number()) {
            int word = token - FIRST;
            if (token == GAP) {
                anchor = -1;
                between = 0;
            } else if (rule.isEverywhere(frequencies[word])) {
                if (anchor >= 0 && between == 0) {
                    addIfFrequent(PairRule.mixed(key, hashes[word]), frequencies[anchor]);
                }
                key = PairRule.mixed(key, hashes[word]);
                between++;
                last = hashes[word];
            } else {
                if (between > 0) {
                    addIfFrequent(PairRule.mixed(last, hashes[word]), frequencies[word]);
                }
                if (anchor >= 0 && between <= MOST_BETWEEN) {
                    add(PairRule.mixed(key, hashes[word]), frequencies[anchor], frequencies[word]);
                }
                anchor = word;
                between = 0;
                key = hashes[word];
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    /** A word and a very common one beside it. */
    private void addIfFrequent(int key, int frequency) {
        if (rule.isPossible(frequency, PairRule.FEW)) {
            add(key, false);
        }
    }

    private void add(int key, int one, int other) {
        boolean certain = rule.isCertain(one, other);
        if (certain || rule.isPossible(one, other)) {
            add(key, certain);
        }
    }

    private void add(int key, boolean certain) {
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = (long) PairRule.finished(key) << 1 | (certain ? 1 : 0);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
