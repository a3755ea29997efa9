package org.newsarchive.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What may be said to a command by name.
 *
 * @param names its names, such as {@code -C} and {@code --directory}; the last is the long one
 * @param value what stands for its value in the help; empty where it takes none
 * @param description what it does
 * @param given gets its value, or an empty text where it takes none
 */
record Option(List<String> names, String value, String description, Consumer<String> given) {
    /** An option that takes a value; {@code names} are parted by spaces. */
    static Option of(String names, String value, String description, Consumer<String> given) {
        return new Option(List.of(names.split(" ", -1)), value, description, given);
    }

    /** An option that takes none. */
    static Option flag(String names, String description, Runnable given) {
        return of(names, "", description, nothing -> given.run());
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    /** The long name. */
    String name() {
        return names.get(names.size() - 1);
    }

    /** The variable of the environment that stands for it: {@code ARCHIVER_BASE_URL}. */
    String variable() {
        return "ARCHIVER_" + name().substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** A value as a number. */
    static int number(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException other) {
            throw new WrongUsage(name + " must be a number, not " + value);
        }
    }

    /** A value as one of those that there are, in capitals or not. */
    static <E extends Enum<E>> E choice(String name, String value, Class<E> choices) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(value)) {
                return choice;
            }
        }
        StringBuilder known = new StringBuilder();
        for (E choice : choices.getEnumConstants()) {
            known.append(known.isEmpty() ? "" : " or ").append(choice.name().toLowerCase(Locale.ROOT));
        }
        throw new WrongUsage(name + " must be " + known + ", not " + value);
    }
}
