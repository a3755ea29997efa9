package org.newsarchive.page;

import java.io.IOException;
import java.util.Arrays;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;

/**
 * What an article is about and how it is worded, in some 200 bytes, so that a whole archive can be compared in memory: its
 * weightiest words, and a min-wise sample of its word sequences (Broder, On the resemblance and containment of documents, 1997),
 * taken from one permutation cut into bins (Li, Owen and Zhang, One permutation hashing, 2012).
 */
public final class Sketch {
    private static final int TERMS = 24;
    private static final int SAMPLES = 32;
    /** The bits of a hash that do not choose its bin. */
    private static final int REST = 27;

    private static final int SHINGLE = 4;
    /** The sketch of an empty text; resembles nothing. */
    public static final Sketch EMPTY = new Sketch(new int[0], new int[0]);

    /** A bin in which no sequence fell. */
    static final int NO_SAMPLE = Integer.MAX_VALUE;

    private final int[] terms;
    private final int[] samples;

    private Sketch(int[] terms, int[] samples) {
        this.terms = terms;
        this.samples = samples;
    }

    /** The sketch of a text, title and all. */
    public static Sketch of(String text) {
        WordHashes words = WordHashes.of(text);
        int[] terms = words.weightiest(TERMS);
        for (int i = 0; i < terms.length; i++) {
            terms[i] = mix(terms[i]);
        }
        return new Sketch(terms, samples(words));
    }

    /** Writes the sketch down. */
    public void write(PackedWriter out) {
        out.numbers(terms).numbers(samples);
    }

    /** The sketch that {@link #write} wrote. */
    public static Sketch read(PackedReader in) throws IOException {
        return new Sketch(in.numbers(), in.numbers());
    }

    /** Hashes of the weightiest words, the weightiest first. */
    int[] terms() {
        return terms;
    }

    /** The min-wise sample, some of it {@link #NO_SAMPLE}; empty where the text is too short to compare. */
    int[] samples() {
        return samples;
    }

    /** How alike two texts are worded, from 0 to 1. */
    double resemblance(Sketch other) {
        int same = 0;
        int some = 0;
        for (int i = 0; i < samples.length && i < other.samples.length; i++) {
            if (samples[i] != NO_SAMPLE || other.samples[i] != NO_SAMPLE) {
                some++;
                same += samples[i] == other.samples[i] ? 1 : 0;
            }
        }
        return some == 0 ? 0 : (double) same / some;
    }

    private static int[] samples(WordHashes words) {
        if (words.size() < 10 * SHINGLE) {
            return new int[0];
        }
        int[] least = new int[SAMPLES];
        Arrays.fill(least, NO_SAMPLE);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            int hash = mix(words.sequence(i, SHINGLE));
            int bin = hash >>> REST;
            least[bin] = Math.min(least[bin], hash & (1 << REST) - 1);
        }
        return least;
    }

    /** The finaliser of MurmurHash3. */
    private static int mix(int h) {
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
