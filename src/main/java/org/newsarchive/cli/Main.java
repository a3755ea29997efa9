package org.newsarchive.cli;

import java.util.OptionalInt;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name and exits with its code. */
    public static void main(String[] arguments) {
        OwnJava.follow();
        // Without a lambda, whose machinery would cost a build's first Java a tenth of its time.
        OptionalInt elsewhere = OwnJava.run(arguments);
        System.exit(
                elsewhere.isPresent()
                        ? elsewhere.getAsInt()
                        : Archiver.commandLine(arguments).execute(arguments));
    }
}
