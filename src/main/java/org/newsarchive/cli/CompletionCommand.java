package org.newsarchive.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * {@code generate-completion}: a script by which a shell completes the names of commands and options.
 *
 * @param commands those that are completed
 */
record CompletionCommand(List<Command> commands) implements Command {
    @Override
    public String name() {
        return "generate-completion";
    }

    @Override
    public String description() {
        return "Prints a completion script for bash and zsh.";
    }

    @Override
    public Syntax syntax() {
        return new Syntax();
    }

    @Override
    public int run(Streams streams) {
        String names = commands.stream().map(Command::name).collect(Collectors.joining(" "));
        String cases = commands.stream()
                .map(command -> "      " + command.name() + ") words=\"" + options(command) + "\" ;;\n")
                .collect(Collectors.joining());
        streams.out().print(String.format(Locale.ROOT, """
                # Completion of archiver for bash and zsh: source this file, or put it where your shell looks for such.
                if [ -n "${ZSH_VERSION-}" ]; then
                  autoload -U +X bashcompinit && bashcompinit
                fi

                _archiver() {
                  local word=${COMP_WORDS[COMP_CWORD]} words=
                  if [ "$COMP_CWORD" -eq 1 ]; then
                    words="%s"
                  elif [ "${word#-}" != "$word" ]; then
                    case ${COMP_WORDS[1]} in
                %s    esac
                  fi
                  if [ -n "$words" ]; then
                    COMPREPLY=($(compgen -W "$words" -- "$word"))
                  else
                    COMPREPLY=($(compgen -f -- "$word"))
                  fi
                }
                complete -o filenames -F _archiver archiver
                """, names, cases));
        return ExitCode.GOOD;
    }

    private static String options(Command command) {
        return command.syntax().options().stream().map(Option::name).sorted().collect(Collectors.joining(" "));
    }
}
