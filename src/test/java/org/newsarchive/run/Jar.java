package org.newsarchive.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program.
 *
 * @param file the jar
 * @param jvm options for the virtual machine
 */
record Jar(Path file, List<String> jvm) {
    /** What a run printed, and its exit code. */
    record Run(int exit, String out, String err) {
        /** The lines on standard error that speak of a file. */
        List<String> about(String file) {
            return err.lines().filter(line -> line.contains(file)).toList();
        }
    }

    /** The jar that the build made, in a Java that starts quickly. */
    static Jar built() {
        Jar plain = plain();
        try {
            return plain.with("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                    .with(KeptClasses.options().toArray(String[]::new));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("can't keep the classes of " + plain.file(), e);
        }
    }

    /** The same jar, in Java as it comes. */
    static Jar plain() {
        return new Jar(
                Path.of(System.getProperty("archiver.jar", "archiver.jar")).toAbsolutePath(), List.of());
    }

    /** The same jar with more options for the virtual machine. */
    Jar with(String... options) {
        List<String> all = new ArrayList<>(jvm);
        all.addAll(List.of(options));
        return new Jar(file, all);
    }

    /** Runs a command in a folder, to its end. */
    Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-jar", file.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("archiver", ".out");
        Path err = Files.createTempFile("archiver", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after five minutes: " + command);
            }
            return new Run(process.exitValue(), read(out), read(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
