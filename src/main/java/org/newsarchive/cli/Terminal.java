package org.newsarchive.cli;

import java.io.Console;

/** Tells a terminal from a file or pipe. */
final class Terminal {
    private Terminal() {}

    /** Whether a person reads along. From Java 22 on there is always a console, which must be asked. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isPresent() {
        String told = System.getProperty(OwnJava.TERMINAL);
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
