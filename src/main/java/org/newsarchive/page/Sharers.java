package org.newsarchive.page;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Which articles share a mark, such as a rare word; marks of one article alone, or of too many, are left out. */
final class Sharers {
    private static final int[] NONE = {};
    /** Spreads marks over the table (Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    /** Where the marks of an article begin in {@link #slots}. */
    private final int[] first;
    /** The slot of each mark in a table with open addressing, the marks of an article next to each other. */
    private final int[] slots;
    /** How many articles have the mark in a slot; 0 where that tells nothing. */
    private final int[] counts;
    /** Where the articles with the mark in a slot end in {@link #sharers}. */
    private final int[] ends;

    private final int[] sharers;

    private Sharers(int[] first, int[] marks, int most) {
        int size = first[first.length - 1];
        this.first = first;
        slots = marks;
        counts = new int[Math.max(2, Integer.highestOneBit(size) << 2)];
        count(size);
        ends = new int[counts.length];
        int end = 0;
        for (int slot = 0; slot < counts.length; slot++) {
            counts[slot] = counts[slot] < 2 || counts[slot] > most ? 0 : counts[slot];
            ends[slot] = end;
            end += counts[slot];
        }
        sharers = new int[end];
        for (int article = 0; article + 1 < first.length; article++) {
            for (int i = first[article]; i < first[article + 1]; i++) {
                if (counts[slots[i]] > 0) {
                    sharers[ends[slots[i]]++] = article;
                }
            }
        }
    }

    /** Puts a slot in the place of each mark. */
    private void count(int size) {
        int[] keys = new int[counts.length];
        int shift = Integer.numberOfLeadingZeros(counts.length) + 1;
        for (int i = 0; i < size; i++) {
            int mark = slots[i];
            int slot = (mark * SPREAD) >>> shift;
            while (counts[slot] > 0 && keys[slot] != mark) {
                slot = (slot + 1) & (counts.length - 1);
            }
            keys[slot] = mark;
            counts[slot]++;
            slots[i] = slot;
        }
    }

    /**
     * The sharers of all marks.
     *
     * @param articles how many articles there are
     * @param marks the marks of an article, by its number
     * @param most marks that more articles have are common and tell nothing
     */
    static Sharers of(int articles, IntFunction<int[]> marks, int most) {
        int[] first = new int[articles + 1];
        int[] all = new int[1 << 10];
        int size = 0;
        for (int article = 0; article < articles; article++) {
            int[] own = marks.apply(article);
            if (size + own.length > all.length) {
                all = Arrays.copyOf(all, 2 * all.length + own.length);
            }
            System.arraycopy(own, 0, all, size, own.length);
            size += own.length;
            first[article + 1] = size;
        }
        return new Sharers(first, all, most);
    }

    /** How many marks an article has. */
    int marks(int article) {
        return first[article + 1] - first[article];
    }

    /** How many articles have one of an article's marks; 0 where they are too few or too many. */
    int count(int article, int mark) {
        return counts[slots[first[article] + mark]];
    }

    /** The numbers of the articles with one of an article's marks, ascending; empty where they are too few or too many. */
    int[] of(int article, int mark) {
        int slot = slots[first[article] + mark];
        return counts[slot] == 0 ? NONE : Arrays.copyOfRange(sharers, ends[slot] - counts[slot], ends[slot]);
    }
}
