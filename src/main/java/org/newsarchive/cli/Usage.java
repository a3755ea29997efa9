package org.newsarchive.cli;

import java.util.Comparator;
import java.util.List;

/** The help of the program and of its commands. */
final class Usage {
    private static final int WIDTH = 80;
    private static final int COLUMN = 24;

    private final StringBuilder text = new StringBuilder();

    private Usage() {}

    /** What a command does and takes. */
    static String of(Command command) {
        Usage usage = new Usage();
        Syntax syntax = command.syntax();
        usage.text.append("Usage: archiver ").append(command.name()).append(" [OPTION]...");
        usage.text
                .append(syntax.operands().isEmpty() ? "" : " " + syntax.operands())
                .append('\n');
        usage.wrapped(command.description(), 0);
        if (!syntax.operands().isEmpty()) {
            usage.entry("      " + syntax.operands(), syntax.about());
        }
        syntax.options().stream()
                .sorted(Comparator.comparing(Option::name))
                .forEach(option -> usage.entry(names(option), option.description()));
        return usage.text.toString();
    }

    /** What the program does and which commands it has. */
    static String of(String description, Syntax syntax, List<Command> commands) {
        Usage usage = new Usage();
        usage.text.append("Usage: archiver [-hV] COMMAND\n");
        usage.wrapped(description, 0);
        syntax.options().forEach(option -> usage.entry(names(option), option.description()));
        usage.text.append("Commands:\n");
        commands.forEach(command -> usage.entry("  " + command.name(), command.description()));
        return usage.text.toString();
    }

    private static String names(Option option) {
        String start = option.names().size() > 1 ? "  " : "      ";
        return start + String.join(", ", option.names()) + (option.takesValue() ? "=" + option.value() : "");
    }

    private void entry(String left, String right) {
        text.append(left);
        if (left.length() + 2 > COLUMN) {
            text.append('\n').append(" ".repeat(COLUMN));
        } else {
            text.append(" ".repeat(COLUMN - left.length()));
        }
        wrapped(right, COLUMN);
    }

    private void wrapped(String words, int indent) {
        int at = indent;
        for (String word : words.split(" ", -1)) {
            if (at > indent && at + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(indent));
                at = indent;
            }
            text.append(at > indent ? " " : "").append(word);
            at += word.length() + (at > indent ? 1 : 0);
        }
        text.append('\n');
    }
}
