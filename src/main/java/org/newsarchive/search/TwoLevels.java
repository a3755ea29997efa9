package org.newsarchive.search;

import java.io.IOException;
import java.util.BitSet;

/**
 * The articles of a term that many have, its weights in two levels alone. The articles of the rarer level come first, unless they
 * are very many themselves, then the others; in a long list, the others stand in files of their own, one for each slice of the
 * archive. A search that has the former, and knows the level of the latter, need not read every slice to be sure of its first
 * results: Fagin, Lotem and Naor, "Optimal aggregation algorithms for middleware" (2003); Ding and Suel, "Faster top-k document
 * retrieval using block-max indexes" (2011).
 */
final class TwoLevels {
    private static final int FEWEST = 4096;
    private static final int BITS_A_COUNT = 24;
    private static final int BITS_BESIDE_A_GAP = 2;

    private final Postings postings;
    private final Slices slices;
    private final boolean isHighRarer;
    private final int rarer;
    /** Whether the articles of the rarer level come first. */
    private final boolean isParted;

    TwoLevels(Postings postings, Slices slices) {
        this.postings = postings;
        this.slices = slices;
        int high = 0;
        for (int i = 0; i < postings.count(); i++) {
            high += postings.isHigh(i) ? 1 : 0;
        }
        isHighRarer = high * 2 <= postings.count();
        rarer = isHighRarer ? high : postings.count() - high;
        isParted = rarer <= slices.mostTogether();
    }

    /** Whether two levels are enough for a term that so many articles have: it stands in many, or in a large part of them. */
    static boolean suit(int count, int archive) {
        return isLong(count) || (count > FEWEST && count > archive / 4);
    }

    /** Whether a list of so many articles is read by slices. */
    static boolean isLong(int count) {
        return count > Slices.LONGEST_WHOLE;
    }

    /** About how many bits the list takes, slices apart. */
    long size() {
        long first = isParted ? bits(rarer) : 0;
        int others = postings.count() - (isParted ? rarer : 0);
        return first
                + (isLong(postings.count())
                        ? (long) slices.count() * BITS_A_COUNT
                        : bits(Math.min(others, slices.articles() - others)) + (isParted ? 0 : others));
    }

    private long bits(int many) {
        return (long) many * (Postings.width(slices.articles(), Math.max(1, many)) + BITS_BESIDE_A_GAP);
    }

    /**
     * Writes whether the articles of the rarer level come first, and if so which level that is, how many and which they are; then
     * the others, or how many of them each slice has, and a file for each slice that has any.
     *
     * @param folder where the slices of a long list stand
     */
    void write(Bits bits, String folder, SearchOutput output) throws IOException {
        bits.number(isParted ? 1 : 0, 1);
        if (isParted) {
            bits.number(isHighRarer ? 1 : 0, 1);
            bits.gamma(rarer + 1);
            int width = Postings.width(slices.articles(), Math.max(1, rarer));
            int previous = -1;
            for (int i = 0; i < postings.count(); i++) {
                if (isFirst(i)) {
                    bits.rice(postings.article(i) - previous - 1, width);
                    previous = postings.article(i);
                }
            }
        }
        if (isLong(postings.count())) {
            writeSlices(bits, folder, output);
        } else {
            writeOthers(bits, 0, slices.articles(), 0, postings.count());
        }
    }

    private void writeSlices(Bits bits, String folder, SearchOutput output) throws IOException {
        Bits others = new Bits();
        int from = 0;
        for (int slice = 0; slice < slices.count(); slice++) {
            int start = slice * slices.width();
            int end = Math.min(slices.articles(), start + slices.width());
            int to = from;
            while (to < postings.count() && postings.article(to) < end) {
                to++;
            }
            int many = writeOthers(others, start, end, from, to);
            String text = others.finish();
            if (many > 0) {
                Script.named(folder + "/" + slice).text(text).write(output);
            }
            bits.gamma(many + 1);
            from = to;
        }
    }

    /**
     * Writes the gaps between the others in a part of the archive, or, where those are more than half of it, between all the rest;
     * then their levels, if both are among them. Gives their number.
     */
    private int writeOthers(Bits bits, int start, int end, int from, int to) {
        BitSet told = new BitSet(end - start);
        for (int i = from; i < to; i++) {
            told.set(postings.article(i) - start, !isFirst(i));
        }
        int many = told.cardinality();
        if (many * 2 > end - start) {
            told.flip(0, end - start);
        }
        int width = Postings.width(end - start, Math.max(1, told.cardinality()));
        int previous = -1;
        for (int at = told.nextSetBit(0); at >= 0; at = told.nextSetBit(at + 1)) {
            bits.rice(at - previous - 1, width);
            previous = at;
        }
        for (int i = from; i < to && !isParted; i++) {
            bits.number(postings.isHigh(i) ? 1 : 0, 1);
        }
        return many;
    }

    private boolean isFirst(int index) {
        return isParted && postings.isHigh(index) == isHighRarer;
    }
}
