package org.newsarchive.cli;

import java.nio.file.InvalidPathException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsarchive.settings.Nearest;

/**
 * What a command takes: options before, between and after what it works on. Reads them as POSIX and GNU have them: {@code -C DIR},
 * {@code -CDIR}, {@code -qv}, {@code --output DIR}, {@code --output=DIR}, and {@code --} before what only looks like an option.
 */
final class Syntax {
    /** How many options every command has. */
    private static final int COMMON = 2;

    private final List<Option> options = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private String operand = "";
    private String about = "";
    private int least;
    private int most;
    private Consumer<String> each = word -> {};
    private Wish wish = Wish.RUN;

    /** What somebody wants of a command. */
    enum Wish {
        /** That it does what it is for. */
        RUN,
        /** That it says what that is. */
        HELP,
        /** The program's version. */
        VERSION
    }

    Syntax() {
        add(Option.flag("-h --help", "Show this help message and exit.", () -> wish = Wish.HELP));
        add(Option.flag("-V --version", "Print version information and exit.", () -> wish = Wish.VERSION));
    }

    /** Adds an option. */
    Syntax add(Option option) {
        options.add(option);
        return this;
    }

    /**
     * Says what the command works on.
     *
     * @param name what stands for it in the help
     * @param fewest how many there must be
     * @param highest how many there may be
     * @param given gets each
     */
    Syntax operands(String name, String description, int fewest, int highest, Consumer<String> given) {
        operand = name;
        about = description;
        least = fewest;
        most = highest;
        each = given;
        return this;
    }

    List<Option> options() {
        return options;
    }

    /** What stands for the operands in the help: {@code PATH...}; empty where there are none. */
    String operands() {
        String many = operand + (most > 1 ? "..." : "");
        return least == 0 && !operand.isEmpty() ? "[" + many + "]" : many;
    }

    /** What the operands are. */
    String about() {
        return about;
    }

    /**
     * Reads a command line, over what the environment says.
     *
     * @throws WrongUsage where it isn't one
     */
    Wish read(List<String> arguments, Map<String, String> environment) {
        for (Option option : options.subList(COMMON, options.size())) {
            @Nullable String value = environment.get(option.variable());
            if (value != null && (option.takesValue() || Boolean.parseBoolean(value))) {
                give(option, value);
            }
        }
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String word = left.remove();
            if (word.equals("--")) {
                rest.addAll(left);
                left.clear();
            } else if (word.startsWith("--")) {
                whole(word, left);
            } else if (word.startsWith("-") && word.length() > 1) {
                letters(word, left);
            } else {
                rest.add(word);
            }
        }
        if (wish == Wish.RUN) {
            giveRest();
        }
        return wish;
    }

    /** {@code --output=DIR} or {@code --output DIR}. */
    private void whole(String word, Deque<String> left) {
        int equals = word.indexOf('=');
        Option option = named(equals < 0 ? word : word.substring(0, equals));
        if (equals >= 0 && !option.takesValue()) {
            throw new WrongUsage(option.name() + " takes no value");
        }
        give(option, equals >= 0 ? word.substring(equals + 1) : option.takesValue() ? next(option, left) : "");
    }

    /** {@code -qv}, {@code -j4}, {@code -j=4} or {@code -j 4}. */
    private void letters(String word, Deque<String> left) {
        for (int at = 1; at < word.length(); at++) {
            Option option = named("-" + word.charAt(at));
            if (option.takesValue()) {
                String value = word.substring(at + 1);
                give(option, value.isEmpty() ? next(option, left) : value.startsWith("=") ? value.substring(1) : value);
                return;
            }
            give(option, "");
        }
    }

    private Option named(String name) {
        for (Option option : options) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        List<String> known = options.stream().map(Option::name).toList();
        throw new WrongUsage("unknown option " + name
                + Nearest.to(name, known)
                        .map(near -> " — did you mean " + near + "?")
                        .orElse(""));
    }

    private static String next(Option option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new WrongUsage(option.name() + " needs a value: " + option.value());
        }
        return left.remove();
    }

    private static void give(Option option, String value) {
        try {
            option.given().accept(value);
        } catch (InvalidPathException impossible) {
            throw new WrongUsage(option.name() + " must be a path, not " + value);
        }
    }

    private void giveRest() {
        if (rest.size() < least) {
            throw new WrongUsage(operand + " is missing");
        }
        if (rest.size() > most) {
            throw new WrongUsage(
                    "what is " + rest.get(most) + " for? " + (most == 0 ? "No name" : "No other") + " is taken here");
        }
        rest.forEach(each);
    }
}
