package org.newsarchive.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsarchive.Version;
import org.newsarchive.article.ArchiveException;
import org.newsarchive.settings.Nearest;

/**
 * The program: finds the command that the arguments name, and runs it.
 *
 * @param streams where it speaks
 * @param environment variables that stand for options
 */
record Archiver(Streams streams, Map<String, String> environment) {
    private static final String DESCRIPTION = "Turns scraped news articles into a clean, searchable, static archive.";

    /** Runs what the arguments ask for; returns the exit code. */
    int run(String... arguments) {
        try {
            return run(Arrays.asList(arguments));
        } catch (WrongUsage wrong) {
            String about = arguments.length > 0 && named(arguments[0]).isPresent() ? arguments[0] + " " : "";
            streams.err().println("archiver: " + wrong.getMessage());
            streams.err().println("archiver " + about + "--help says what there is");
            return ExitCode.USAGE;
        } catch (ArchiveException known) {
            streams.err().println("archiver: " + known.getMessage());
            return stopped();
        } catch (InterruptedException stop) {
            return ExitCode.INTERRUPTED;
        } catch (RuntimeException defect) {
            streams.err().println("archiver: this is a defect of Archiver, please report it:");
            defect.printStackTrace(streams.err());
            return stopped();
        } finally {
            streams.flush();
        }
    }

    private static int stopped() {
        return Thread.interrupted() ? ExitCode.INTERRUPTED : ExitCode.FAILED;
    }

    private int run(List<String> arguments) throws InterruptedException {
        if (arguments.isEmpty() || arguments.get(0).startsWith("-")) {
            return withoutCommand(arguments);
        }
        String name = arguments.get(0);
        Command command = named(name)
                .orElseThrow(() -> new WrongUsage("unknown command " + name
                        + Nearest.to(
                                        name,
                                        commands().stream().map(Command::name).toList())
                                .map(near -> " — did you mean " + near + "?")
                                .orElse("")));
        return switch (command.syntax().read(arguments.subList(1, arguments.size()), environment)) {
            case HELP -> say(Usage.of(command));
            case VERSION -> version();
            case RUN -> command.run(streams);
        };
    }

    private int withoutCommand(List<String> arguments) {
        Syntax syntax = new Syntax();
        return switch (syntax.read(arguments, Map.of())) {
            case HELP -> say(Usage.of(DESCRIPTION, syntax, commands()));
            case VERSION -> version();
            case RUN -> {
                streams.err().print(Usage.of(DESCRIPTION, syntax, commands()));
                yield ExitCode.USAGE;
            }
        };
    }

    private int version() {
        return say("archiver " + Version.CURRENT + System.lineSeparator());
    }

    private int say(String text) {
        streams.out().print(text);
        return ExitCode.GOOD;
    }

    private static Optional<Command> named(String name) {
        return commands().stream()
                .filter(command -> command.name().equals(name))
                .findFirst();
    }

    private static List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                new BuildCommand(),
                new ExtractCommand(),
                new ServeCommand(),
                new CheckCommand(),
                new WhyCommand(),
                new InitCommand()));
        commands.add(new CompletionCommand(List.copyOf(commands)));
        return commands;
    }
}
