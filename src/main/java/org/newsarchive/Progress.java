package org.newsarchive;

/** Hears how far a build is. Calls may come from any thread. */
public interface Progress {
    /** Nobody listens. */
    Progress NONE = new Progress() {
        @Override
        public void phase(String name, int steps) {}

        @Override
        public void step() {}
    };

    /**
     * A part of the work begins, and the one before it is done.
     *
     * @param name what is done: {@code reading}
     * @param steps how many steps it has; 0 where that is not known
     */
    void phase(String name, int steps);

    /** A step is done. */
    void step();

    /** In a preview, the pages stand as they will; what is still made is the search. */
    default void published() {}

    /**
     * Whether the rest of a preview, whose pages are {@link #published}, is left to the next build, which is due already. Asked
     * again and again, by the thread that builds.
     */
    default boolean isOutdated() {
        return false;
    }
}
