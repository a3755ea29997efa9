package org.newsarchive.search;

/**
 * The archive cut into slices of equally many neighbouring articles. A long list comes slice by slice, and a search reads slices
 * until no other can better its first results: so neither a slice nor the number of slices grows faster than the square root of
 * the archive.
 *
 * @param articles the articles of the archive
 */
record Slices(int articles) {
    /** Longer lists are read by slices; an archive that is no larger has none. */
    static final int LONGEST_WHOLE = 1 << 14;

    private static final int WIDTH_OF_ROOT = 32;

    /** The articles of a slice. */
    int width() {
        return Integer.highestOneBit((int) (WIDTH_OF_ROOT * Math.sqrt(articles)));
    }

    /** How many slices there are. */
    int count() {
        return (articles + width() - 1) / width();
    }

    /** Of a list at most so many articles stand together, apart from the slices. */
    int mostTogether() {
        return width() / 2;
    }
}
