package org.newsarchive.page;

import java.util.Arrays;

/** The words of a text in their order, as hashes; in scripts without spaces, every pair of characters is a word. */
final class WordHashes {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 0xFF;

    private int[] hashes = new int[512];
    /** Length in characters; 0 for a word too short to tell what a text is about. */
    private int[] weights = new int[512];

    private int size;

    private WordHashes() {}

    /** The words of a text, without regard to case. */
    static WordHashes of(String text) {
        WordHashes words = new WordHashes();
        int hash = 0;
        int length = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean letter = isLetter(c);
            boolean ideograph = letter && c > 0x2E00 && Character.isIdeographic(c);
            if (length > 0 && (!letter || ideograph)) {
                words.add(hash, length < SHORTEST ? 0 : Math.min(length, LONGEST));
                hash = 0;
                length = 0;
            }
            if (ideograph && before != 0) {
                words.add(31 * before + c, 2);
            } else if (letter && !ideograph) {
                hash = 31 * hash + Character.toLowerCase(c);
                length++;
            }
            before = ideograph ? c : 0;
            i += Character.charCount(c);
        }
        if (length > 0) {
            words.add(hash, length < SHORTEST ? 0 : Math.min(length, LONGEST));
        }
        return words;
    }

    private static boolean isLetter(int c) {
        if (c < 0x80) {
            int lower = c | 0x20;
            return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int hash, int weight) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        hashes[size] = hash;
        weights[size++] = weight;
    }

    int size() {
        return size;
    }

    /** The hash of a sequence of words. */
    int sequence(int from, int length) {
        int hash = 1;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + hashes[i];
        }
        return hash;
    }

    /** The words that stand most often, the longer first among equals; short ones are left out. */
    int[] weightiest(int most) {
        long[] words = new long[size];
        int known = 0;
        for (int i = 0; i < size; i++) {
            if (weights[i] > 0) {
                words[known++] = (long) hashes[i] << 32 | weights[i];
            }
        }
        Arrays.sort(words, 0, known);
        int distinct = 0;
        for (int i = 0, end; i < known; i = end) {
            for (end = i + 1; end < known && words[end] >> 32 == words[i] >> 32; ) {
                end++;
            }
            long rank = (end - i) * (LONGEST + 1L) + (words[i] & LONGEST);
            words[distinct++] = -rank << 32 | words[i] >>> 32;
        }
        Arrays.sort(words, 0, distinct);
        int[] best = new int[Math.min(most, distinct)];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) words[i];
        }
        return best;
    }
}
