package org.newsarchive.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.newsarchive.disk.PackedReader;
import org.newsarchive.disk.PackedWriter;

/** The articles that hold a term, in order, each with how much the term weighs in it. */
final class Postings {
    /** Weights are BM25's term saturation {@code tf / (tf + K)}, cut into so many equal steps. */
    static final int LEVELS = 8;

    private static final int FEW = 64;
    private static final int WIDEST = 16;
    /** Shortest code first: how often the levels occur in news, the commonest first. */
    private static final int[] CODE = codes(3, 2, 4, 5, 6, 7, 1, 0);

    /** Each article's number, times the levels, plus its level. */
    private int[] steps = new int[1024];

    private int count;
    private boolean isInOrder = true;

    void clear() {
        count = 0;
        isInOrder = true;
    }

    /** Adds an article; at the end {@link #sort} wherever they came in another order. */
    void add(int article, int level) {
        if (count == steps.length) {
            steps = Arrays.copyOf(steps, count * 2);
        }
        int step = article * LEVELS + level;
        isInOrder &= count == 0 || steps[count - 1] < step;
        steps[count++] = step;
    }

    void sort() {
        if (!isInOrder) {
            Arrays.sort(steps, 0, count);
            isInOrder = true;
        }
    }

    int count() {
        return count;
    }

    int article(int index) {
        return steps[index] / LEVELS;
    }

    private int level(int index) {
        return steps[index] % LEVELS;
    }

    /** Whether a term weighs much in an article, where only two levels are kept. */
    boolean isHigh(int index) {
        return level(index) > LEVELS / 2;
    }

    /** Packs them: how many, and the steps from each to the next. */
    void pack(PackedWriter out) {
        out.number(count);
        int previous = 0;
        for (int i = 0; i < count; i++) {
            out.number(steps[i] - previous);
            previous = steps[i];
        }
    }

    /**
     * Adds what was packed, and gives how many that were.
     *
     * @param first the archive's number of the article that was packed as the first
     * @param but articles that are left out
     */
    int unpack(PackedReader in, int first, BitSet but) throws IOException {
        int packed = in.number();
        int step = 0;
        for (int left = packed; left > 0; left--) {
            step += in.number();
            int article = first + step / LEVELS;
            if (!but.get(article)) {
                add(article, step % LEVELS);
            }
        }
        return packed;
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
            width = width(article(count - 1) - article(0) + 1, count);
            bits.number(width, 4);
            bits.gamma(article(0) + 1);
            bits.unary(CODE[level(0)]);
            previous = article(start++);
        }
        for (int i = start; i < count; i++) {
            bits.rice(article(i) - previous - 1, width);
            bits.unary(CODE[level(i)]);
            previous = article(i);
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
