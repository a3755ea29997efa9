package org.newsarchive.page;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Which articles share a mark, such as a rare word; marks of one article alone, or of too many, are left out. */
final class Sharers {
    private final long[] sorted;
    private final int most;

    private Sharers(long[] sorted, int most) {
        this.sorted = sorted;
        this.most = most;
    }

    /**
     * The sharers of all marks.
     *
     * @param articles how many articles there are
     * @param marks the marks of an article, by its number
     * @param most marks that more articles have are common and tell nothing
     */
    static Sharers of(int articles, IntFunction<int[]> marks, int most) {
        long[] all = new long[16];
        int size = 0;
        for (int article = 0; article < articles; article++) {
            for (int mark : marks.apply(article)) {
                if (size == all.length) {
                    all = Arrays.copyOf(all, 2 * size);
                }
                all[size++] = (long) mark << Integer.SIZE | article;
            }
        }
        Arrays.sort(all, 0, size);
        return new Sharers(Arrays.copyOf(all, size), most);
    }

    /** The numbers of the articles with a mark, ascending; empty where they are too few or too many. */
    int[] of(int mark) {
        long key = (long) mark << Integer.SIZE;
        int from = Arrays.binarySearch(sorted, key);
        from = from < 0 ? -from - 1 : from;
        int to = from;
        while (to < sorted.length && to - from <= most && sorted[to] >> Integer.SIZE == mark) {
            to++;
        }
        if (to - from < 2 || to - from > most) {
            return new int[0];
        }
        int[] articles = new int[to - from];
        for (int i = from; i < to; i++) {
            articles[i - from] = (int) sorted[i];
        }
        return articles;
    }
}
