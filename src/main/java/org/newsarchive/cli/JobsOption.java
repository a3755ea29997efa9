package org.newsarchive.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many sources are worked on at once. */
final class JobsOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private Optional<Integer> given = Optional.empty();
    private int jobs = Runtime.getRuntime().availableProcessors();

    /** Sets the number; at least 1. */
    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Work on N articles at once (default: one a core).")
    void jobs(Integer number) {
        if (number == null) {
            return;
        }
        if (number < 1) {
            throw new ParameterException(command.commandLine(), "--jobs must be at least 1, not " + number);
        }
        jobs = number;
        given = Optional.of(number);
    }

    int jobs() {
        return jobs;
    }

    /** The number, if it was given. */
    Optional<Integer> given() {
        return given;
    }
}
