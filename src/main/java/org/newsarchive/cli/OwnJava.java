package org.newsarchive.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.newsarchive.BuildOptions;
import org.newsarchive.source.SourceFolder;

/**
 * Runs builds and extractions in a Java of their own. A jar can't carry options for Java, whose defaults are made for servers: with
 * the collector that needs the least memory, without the compiler that would be done when the build is, and with the classes of an
 * earlier build at hand, a build costs half as much, and a quarter of the memory. Who gives options of his own gets what he asked
 * for instead. A preview uses the classes that builds keep, and keeps none: it is ended, not done; an extraction writes nothing.
 */
final class OwnJava {
    /** Set in the other Java: whether this one speaks to a terminal. */
    static final String TERMINAL = "archiver.terminal";

    private static final String BUILD = "build";
    private static final String EXTRACT = "extract";
    private static final Set<String> COMMANDS = Set.of(BUILD, EXTRACT, "serve");
    /** Where the thorough compiler pays. */
    private static final int MANY = 10_000;
    /** A page takes as long as so many texts. */
    private static final int PAGE = 10;
    /** Where it pays to keep the classes of an archive's first build. */
    private static final int SOME = 500;

    private final Path jar;
    private final Path state;
    private final Path classes;
    private final String name;
    private final boolean first;
    private final int sources;

    private OwnJava(Path jar, Path home, String... arguments) {
        this.jar = jar;
        name = arguments[0];
        state = home.resolve(BuildOptions.STATE);
        classes = state.resolve("classes.jsa");
        first = !Files.exists(state.resolve(BuildOptions.KNOWN));
        Deque<Path> folders = new ArrayDeque<>();
        if (name.equals(EXTRACT)) {
            for (String argument : arguments) {
                folders.add(home.resolve(argument));
            }
        } else if (first) {
            folders.add(home.resolve("articles"));
        }
        sources = count(folders);
    }

    /** Runs the command that the arguments name, if it builds; empty where it does not, or must be run here. */
    static OptionalInt run(String[] arguments) {
        String[] all = ProcessHandle.current().info().arguments().orElse(new String[0]);
        boolean plain = all.length == arguments.length + 2
                && all[0].equals("-jar")
                && Arrays.equals(all, 2, all.length, arguments, 0, arguments.length);
        if (!plain || arguments.length == 0 || !COMMANDS.contains(arguments[0]) || isSetUp()) {
            return OptionalInt.empty();
        }
        int home = Arrays.asList(arguments).indexOf("-C") + 1;
        Path folder = Path.of(home > 0 && home < arguments.length ? arguments[home] : "");
        OwnJava java = new OwnJava(Path.of(all[1]), folder, arguments);
        List<String> command = java.command();
        command.addAll(List.of(arguments));
        try {
            return OptionalInt.of(java.keepsClasses() ? java.runAndKeep(command) : run(command));
        } catch (IOException refused) {
            return OptionalInt.empty();
        }
    }

    /** Keeps the classes, but not of a build that had nothing to extract: later ones would miss most of theirs, for good. */
    private int runAndKeep(List<String> command) throws IOException {
        Path news = state.resolve(BuildOptions.NEWS);
        FileTime before = time(news);
        int exit = run(command);
        if (time(news).equals(before)) {
            Files.deleteIfExists(classes);
        }
        return exit;
    }

    /** Whether this Java has options from elsewhere, or is one that has others. */
    private static boolean isSetUp() {
        return System.getenv("JDK_JAVA_OPTIONS") != null
                || System.getenv("JAVA_TOOL_OPTIONS") != null
                || System.getenv("_JAVA_OPTIONS") != null
                || !System.getProperty("java.vm.name", "").endsWith("Server VM");
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        if (name.equals("serve") || sources < MANY) {
            command.add("-XX:TieredStopAtLevel=1");
        } else {
            // What the thorough compiler copies into other code, it compiles again each time: that takes more than such
            // a run gets back.
            command.addAll(List.of("-XX:InlineSmallCode=600", "-XX:FreqInlineSize=60"));
        }
        // Java says nothing of classes that it can't use, because they are another Java's or another jar's.
        command.addAll(List.of("-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        if (hasClasses()) {
            command.add("-XX:SharedArchiveFile=" + classes);
        } else if (keepsClasses()) {
            command.add("-XX:ArchiveClassesAtExit=" + classes);
        }
        command.add("-D" + TERMINAL + "=" + Terminal.isPresent());
        // Classes are kept for a jar by its path as it is written.
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        return command;
    }

    private boolean hasClasses() {
        return time(classes).compareTo(time(jar)) > 0;
    }

    private boolean keepsClasses() {
        return !hasClasses() && name.equals(BUILD) && (!first || sources >= SOME) && isThere(state);
    }

    /** Java fails at its end where it can't write the classes down. */
    private static boolean isThere(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException refused) {
            return false;
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException missing) {
            return FileTime.fromMillis(0);
        }
    }

    /** How many texts there are, or as many as pages take the time of, as far as that counts. */
    private static int count(Deque<Path> folders) {
        int texts = 0;
        while (!folders.isEmpty() && texts < MANY) {
            Path folder = folders.remove();
            try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
                for (Path part : content) {
                    String name = part.getFileName().toString();
                    if (name.contains(".")) {
                        texts += texts(name);
                    } else if (!name.equals(SourceFolder.NORMALIZED)) {
                        folders.add(part);
                    }
                }
            } catch (NotDirectoryException file) {
                texts += texts(folder.toString());
            } catch (IOException unreadable) {
                // The command will say so.
            }
        }
        return texts;
    }

    private static int texts(String file) {
        return file.contains(".htm") ? PAGE : 1;
    }

    private static int run(List<String> command) throws IOException {
        // Its standard input is how the other Java learns that this one was killed.
        Process build = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(build), "end of build"));
        try {
            return build.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    private static void end(Process build) {
        // The process alone: its standard input stays open, whose end would be taken for a kill.
        build.toHandle().destroy();
        try {
            build.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In the other Java, ends the build when the Java that started it was killed: at once, as a kill does. */
    static void follow() {
        if (System.getProperty(TERMINAL) == null) {
            return;
        }
        Thread listener = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // Nothing is ever said.
                        }
                    } catch (IOException gone) {
                        // As good as its end.
                    }
                    Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
                },
                "follower");
        listener.setDaemon(true);
        listener.start();
    }
}
