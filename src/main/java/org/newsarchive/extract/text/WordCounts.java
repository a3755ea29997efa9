package org.newsarchive.extract.text;

/** How often each word stands in a part of a text. */
final class WordCounts {
    private int[] words = new int[1024];
    private int[] counts = new int[1024];
    private int used;

    void add(int word, int by) {
        if (used * 2 >= words.length) {
            grow();
        }
        int slot = slot(word);
        if (counts[slot] == 0) {
            words[slot] = word;
            used++;
        }
        counts[slot] += by;
    }

    int of(int word) {
        return counts[slot(word)];
    }

    private int slot(int word) {
        int slot = (((word ^ (word >>> 15)) * 0x2c1b3c6d) >>> 7) & (words.length - 1);
        while (counts[slot] != 0 && words[slot] != word) {
            slot = (slot + 1) & (words.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldWords = words;
        int[] oldCounts = counts;
        words = new int[oldWords.length * 2];
        counts = new int[words.length];
        used = 0;
        for (int i = 0; i < oldWords.length; i++) {
            if (oldCounts[i] != 0) {
                add(oldWords[i], oldCounts[i]);
            }
        }
    }
}
