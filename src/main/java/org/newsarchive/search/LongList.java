package org.newsarchive.search;

import java.io.IOException;
import java.util.BitSet;

/**
 * The articles of a term that very many have. Of their weights two levels are kept. The articles of the rarer level stand together,
 * unless they are very many themselves; the others, one file a slice. A search that has the former, and knows the level of the
 * latter, need not read every slice to be sure of its first results: Fagin, Lotem and Naor, "Optimal aggregation algorithms for
 * middleware" (2003); Ding and Suel, "Faster top-k document retrieval using block-max indexes" (2011).
 */
final class LongList {
    private static final int BITS_A_COUNT = 24;
    private static final int BITS_BESIDE_A_GAP = 2;

    private final Postings postings;
    private final Slices slices;
    private final boolean isHighRarer;
    private final int rarer;
    private final boolean isTogether;
    private final int[] others;

    LongList(Postings postings, Slices slices) {
        this.postings = postings;
        this.slices = slices;
        int high = 0;
        for (int i = 0; i < postings.count(); i++) {
            high += postings.isHigh(i) ? 1 : 0;
        }
        isHighRarer = high * 2 <= postings.count();
        rarer = isHighRarer ? high : postings.count() - high;
        isTogether = rarer <= slices.mostTogether();
        others = new int[slices.count()];
        for (int i = 0; i < postings.count(); i++) {
            if (!isTogether(i)) {
                others[postings.article(i) / slices.width()]++;
            }
        }
    }

    /** About how many bits the head takes. */
    long size() {
        return (long) others.length * BITS_A_COUNT
                + (isTogether
                        ? (long) rarer * (Postings.width(slices.articles(), Math.max(1, rarer)) + BITS_BESIDE_A_GAP)
                        : 0);
    }

    /**
     * Writes what a search begins with: whether the articles of the rarer level stand here, and if so which level that is, how many
     * and which they are; how many others each slice has.
     */
    void writeHead(Bits bits) {
        bits.number(isTogether ? 1 : 0, 1);
        if (isTogether) {
            bits.number(isHighRarer ? 1 : 0, 1);
            bits.gamma(rarer + 1);
            int width = Postings.width(slices.articles(), Math.max(1, rarer));
            int previous = -1;
            for (int i = 0; i < postings.count(); i++) {
                if (isTogether(i)) {
                    bits.rice(postings.article(i) - previous - 1, width);
                    previous = postings.article(i);
                }
            }
        }
        for (int many : others) {
            bits.gamma(many + 1);
        }
    }

    /** Writes the other articles, a file for each slice that has any. */
    void writeSlices(String folder, SearchOutput output) throws IOException {
        int from = 0;
        for (int slice = 0; slice < others.length; slice++) {
            int to = from;
            while (to < postings.count() && postings.article(to) < slices.end(slice)) {
                to++;
            }
            if (others[slice] > 0) {
                Script.named(folder + "/" + slice).text(slice(slice, from, to)).write(output);
            }
            from = to;
        }
    }

    /** The gaps between the others, or, where those are more than half of the slice, between all the rest; then their levels. */
    private String slice(int slice, int from, int to) {
        int start = slice * slices.width();
        int span = slices.end(slice) - start;
        BitSet here = new BitSet(span);
        for (int i = from; i < to; i++) {
            here.set(postings.article(i) - start, !isTogether(i));
        }
        if (others[slice] * 2 > span) {
            here.flip(0, span);
        }
        Bits bits = new Bits();
        int width = Postings.width(span, Math.max(1, here.cardinality()));
        int previous = -1;
        for (int at = here.nextSetBit(0); at >= 0; at = here.nextSetBit(at + 1)) {
            bits.rice(at - previous - 1, width);
            previous = at;
        }
        for (int i = from; i < to && !isTogether; i++) {
            bits.number(postings.isHigh(i) ? 1 : 0, 1);
        }
        return bits.finish();
    }

    private boolean isTogether(int index) {
        return isTogether && postings.isHigh(index) == isHighRarer;
    }
}
