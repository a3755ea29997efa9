package org.newsarchive.cli;

/** How a command ended. */
final class ExitCode {
    /** All is well. */
    static final int GOOD = 0;
    /** Some articles failed, or the build did. */
    static final int FAILED = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** A check failed. */
    static final int CHECK_FAILED = 3;
    /** The user stopped it. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
