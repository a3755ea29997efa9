package org.newsarchive.cli;

/** The command line, or a variable or setting that stands for a part of it, is not as it must be. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
