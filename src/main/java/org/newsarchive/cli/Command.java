package org.newsarchive.cli;

/** Something that the program does. */
interface Command {
    /** Its name on the command line. */
    String name();

    /** What it does, in a sentence or two. */
    String description();

    /** What it takes; what is read by it is kept in the command. */
    Syntax syntax();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws InterruptedException where the user stopped it
     */
    int run(Streams streams) throws InterruptedException;
}
