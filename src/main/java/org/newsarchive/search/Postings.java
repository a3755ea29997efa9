package org.newsarchive.search;

import java.util.Arrays;

/** The articles that hold a term, in order, each with how much the term weighs in it. */
final class Postings {
    /** Weights are BM25's term saturation {@code tf / (tf + K)}, cut into so many equal steps. */
    static final int LEVELS = 8;

    private static final int FEW = 64;
    private static final int WIDEST = 16;
    /** Shortest code first: how often the levels occur in news, the commonest first. */
    private static final int[] CODE = codes(3, 2, 4, 5, 6, 7, 1, 0);

    private int[] articles = new int[1024];
    private byte[] levels = new byte[1024];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int article, int level) {
        if (count == articles.length) {
            articles = Arrays.copyOf(articles, count * 2);
            levels = Arrays.copyOf(levels, count * 2);
        }
        articles[count] = article;
        levels[count++] = (byte) level;
    }

    int count() {
        return count;
    }

    int article(int index) {
        return articles[index];
    }

    /** Whether a term weighs much in an article, where only two levels are kept. */
    boolean isHigh(int index) {
        return levels[index] > LEVELS / 2;
    }

    /**
     * Writes their number, then gaps and levels; many have their own width of gaps.
     *
     * @param archive the number of articles in all
     */
    void write(int archive, Bits bits) {
        bits.gamma(count);
        int previous = -1;
        int start = 0;
        int width = width(archive, count);
        if (count >= FEW) {
            width = width(articles[count - 1] - articles[0] + 1, count);
            bits.number(width, 4);
            bits.gamma(articles[0] + 1);
            bits.unary(CODE[levels[0]]);
            previous = articles[start++];
        }
        for (int i = start; i < count; i++) {
            bits.rice(articles[i] - previous - 1, width);
            bits.unary(CODE[levels[i]]);
            previous = articles[i];
        }
    }

    /** About how many bits the postings take. */
    long size(int archive) {
        return count * 4L + (long) count * width(archive, count);
    }

    /** Golomb's parameter for gaps that are spread evenly, as a power of two. */
    static int width(int span, int many) {
        int mean = (int) Math.max(1, span * 2L / (many * 3L));
        return Math.min(WIDEST - 1, 31 - Integer.numberOfLeadingZeros(mean));
    }

    private static int[] codes(int... commonestFirst) {
        int[] codes = new int[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            codes[commonestFirst[i]] = i;
        }
        return codes;
    }
}
