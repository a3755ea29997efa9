package org.newsarchive.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsarchive.Version;
import org.newsarchive.article.ArchiveException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The program's commands. */
@Command(
        name = "archiver",
        description = "Turns scraped news articles into a clean, searchable, static archive.",
        mixinStandardHelpOptions = true,
        versionProvider = Archiver.VersionLine.class,
        synopsisSubcommandLabel = "COMMAND")
final class Archiver {
    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            ExtractCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            WhyCommand.class,
            InitCommand.class,
            AutoComplete.GenerateCompletion.class);

    private Archiver() {}

    /**
     * The command line, ready to execute. What each command takes is found out by reflection, which costs more than the rest of a short
     * command's start: where the first argument names a command, the others are left out.
     */
    static CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(new Archiver());
        COMMANDS.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .findFirst()
                .ifPresentOrElse(line::addSubcommand, () -> COMMANDS.forEach(line::addSubcommand));
        line.setDefaultValueProvider(new Environment(System.getenv()));
        line.setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
        line.setExecutionExceptionHandler(Archiver::failed);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof ArchiveException known) {
            line.getErr().println("archiver: " + known.getMessage());
        } else {
            line.getErr().println("archiver: this is a defect of Archiver, please report it:");
            failure.printStackTrace(line.getErr());
        }
        return Thread.interrupted() ? ExitCode.INTERRUPTED : ExitCode.FAILED;
    }

    /** What {@code --version} prints. */
    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"archiver " + Version.CURRENT};
        }
    }

    /** Takes options that are not on the command line from {@code ARCHIVER_*}: {@code --base-url} from {@code ARCHIVER_BASE_URL}. */
    private static final class Environment implements IDefaultValueProvider {
        private final Map<String, String> variables;

        Environment(Map<String, String> variables) {
            this.variables = variables;
        }

        @Override
        public @Nullable String defaultValue(ArgSpec argument) {
            if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
                return argument.defaultValue();
            }
            String name = option.longestName()
                    .replaceFirst("^-+", "")
                    .replace('-', '_')
                    .toUpperCase(Locale.ROOT);
            String value = variables.get("ARCHIVER_" + name);
            return value == null ? argument.defaultValue() : value;
        }
    }
}
