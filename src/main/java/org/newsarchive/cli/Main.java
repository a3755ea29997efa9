package org.newsarchive.cli;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name and exits with its code. */
    public static void main(String[] arguments) {
        OwnJava.follow();
        System.exit(OwnJava.run(arguments)
                .orElseGet(() -> Archiver.commandLine(arguments).execute(arguments)));
    }
}
