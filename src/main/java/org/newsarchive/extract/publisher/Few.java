package org.newsarchive.extract.publisher;

/** The first few different ones of many numbers. */
final class Few {
    private static final int MOST = 5;

    private final long[] seen = new long[MOST];
    private int size;

    void add(long number) {
        for (int i = 0; i < size; i++) {
            if (seen[i] == number) {
                return;
            }
        }
        if (size < MOST) {
            seen[size++] = number;
        }
    }

    int size() {
        return size;
    }
}
