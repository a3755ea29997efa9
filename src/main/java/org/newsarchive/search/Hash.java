package org.newsarchive.search;

/** The 32-bit hash FNV-1a over characters (Fowler, Noll, Vo): where an index is cut must not vary with the JDK. */
final class Hash {
    private Hash() {}

    /** A number from 0. */
    static int of(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return (hash ^ (hash >>> 15)) & Integer.MAX_VALUE;
    }
}
