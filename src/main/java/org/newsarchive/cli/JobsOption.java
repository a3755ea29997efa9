package org.newsarchive.cli;

import java.util.Optional;

/** How many sources are worked on at once. */
final class JobsOption {
    private static final String NAME = "--jobs";

    private Optional<Integer> given = Optional.empty();

    void addTo(Syntax syntax) {
        syntax.add(Option.of("-j " + NAME, "N", "Work on N articles at once (default: one a core).", number -> {
            int jobs = Option.number(NAME, number);
            if (jobs < 1) {
                throw new WrongUsage(NAME + " must be at least 1, not " + number);
            }
            given = Optional.of(jobs);
        }));
    }

    int jobs() {
        return given.orElseGet(Runtime.getRuntime()::availableProcessors);
    }

    /** The number, if it was given. */
    Optional<Integer> given() {
        return given;
    }
}
