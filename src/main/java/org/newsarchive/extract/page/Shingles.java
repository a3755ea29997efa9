package org.newsarchive.extract.page;

import java.util.Arrays;

/** The runs of four words in a text, to find out how much of another text stands in it. */
final class Shingles {
    private static final int RUN = 4;

    private final int[] sorted;
    private final String joined;
    private final int words;

    private Shingles(int[] sorted, String joined, int words) {
        this.sorted = sorted;
        this.joined = joined;
        this.words = words;
    }

    static Shingles of(String text) {
        int[] words = hashes(text);
        int[] runs = new int[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = run(words, i, RUN);
        }
        Arrays.sort(runs);
        return new Shingles(runs, plain(text), words.length);
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    /** The share of another text that stands in this one, from 0 to 1. */
    float share(String other) {
        return share(other, hashes(other));
    }

    /** The share of a block's text that stands in this one, from 0 to 1. */
    float share(Block block) {
        return share(block.text, block.hashes());
    }

    private float share(String other, int[] hashes) {
        if (hashes.length < RUN) {
            return hashes.length > 0 && joined.contains(plain(other).strip()) ? 1 : 0;
        }
        int found = 0;
        int runs = hashes.length - RUN + 1;
        for (int i = 0; i < runs; i++) {
            if (Arrays.binarySearch(sorted, run(hashes, i, RUN)) >= 0) {
                found++;
            }
        }
        return found / (float) runs;
    }

    static int run(int[] words, int from, int length) {
        int hash = 17;
        for (int i = from; i < from + length; i++) {
            hash = hash * 0x01000193 ^ words[i];
        }
        return hash;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                plain.append(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    /** The words of a text as numbers; marks and case don't count; each character of a dense script is a word. */
    static int[] hashes(String text) {
        int[] words = new int[text.length() + 1];
        int count = 0;
        int hash = 0;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            if (inside && (!letter || Words.dense(c))) {
                words[count++] = hash;
                inside = false;
                hash = 0;
            }
            if (letter) {
                hash = hash * 31 + Character.toLowerCase(c);
                inside = true;
            }
        }
        return Arrays.copyOf(words, count);
    }
}
