package org.newsarchive.search;

/**
 * Which pairs of neighbouring words the index knows, by how many articles have each of them: those that would leave too many
 * articles to read. The browser follows the same rule.
 *
 * @param articles the articles of the archive
 */
record PairRule(int articles) {
    /** So many articles a search reads to see whether they have a phrase. */
    static final int FEW = 60;

    private static final int DIGITS = 3;
    private static final int FEWEST_BUCKETS = 1 << 10;
    private static final int MOST_BUCKETS = 1 << 24;
    private static final int BUCKETS_AN_ARTICLE = 16;
    private static final int MOST_IN_FILE = 512;
    private static final int IN_FILE_BY_ROOT = 100_000;

    /** Whether the archive is so small that every phrase is looked for in the articles. */
    boolean isIdle() {
        return articles <= FEW;
    }

    /** Whether a word stands in so many articles that pairs with it would fill the index. */
    boolean isEverywhere(int frequency) {
        return frequency * 4L > articles;
    }

    /** Whether more articles have both words by mere chance than a search would read in a small part of its time. */
    boolean isCertain(int one, int other) {
        return 3.0 * rounded(one) * rounded(other) > articles * Math.sqrt(articles);
    }

    /** Whether pairs with a word that so many articles have are judged as they were when so many others had it. */
    boolean judgesAlike(int frequency, int before) {
        return rounded(frequency) == rounded(before)
                && isEverywhere(frequency) == isEverywhere(before)
                && (frequency >= FEW) == (before >= FEW);
    }

    /** Down to three binary digits, so that one article more hardly ever changes the choice of pairs in all others. */
    private static int rounded(int frequency) {
        int digits = Math.max(0, Integer.SIZE - DIGITS - Integer.numberOfLeadingZeros(frequency));
        return frequency >> digits << digits;
    }

    /** Whether enough articles may have both words. */
    boolean isPossible(int one, int other) {
        return one >= FEW && other >= FEW;
    }

    /** How many lists the pairs are spread over; two pairs may share one. */
    int buckets() {
        return Math.max(
                FEWEST_BUCKETS,
                Math.min(MOST_BUCKETS, Integer.highestOneBit(Math.min(articles, MOST_BUCKETS) * BUCKETS_AN_ARTICLE)));
    }

    /** How many lists stand in a file: fewer in a large archive, where they are longer. */
    int listsInFile() {
        return Math.min(MOST_IN_FILE, Integer.highestOneBit((int) (IN_FILE_BY_ROOT / Math.sqrt(articles))));
    }

    /** The key of some words and one more. */
    static int mixed(int key, int hash) {
        return (Integer.rotateLeft(key, 5) ^ hash) * 0x9e3779b1;
    }

    /** The key of a pair, of 31 bits that all count. */
    static int finished(int key) {
        int mixed = (key ^ (key >>> 15)) * 0x85ebca6b;
        return (mixed ^ (mixed >>> 13)) & Integer.MAX_VALUE;
    }
}
