package vn.emulation.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/** Turns a command line into a command, and whatever goes wrong into a sentence and an exit code. */
final class Desk {

    private static final String LANGUAGE = "--lang";
    private static final List<String> LANGUAGES = List.of("vi", "en");
    private static final String FIRST_COMMAND = "decide";

    private final Surroundings surroundings;

    Desk(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int run(String... args) {
        String language = language(args).orElse(LANGUAGES.get(0));
        Words words = Words.in(language);
        if (!LANGUAGES.contains(language)) {
            List<String> nearest = NearestNames.of(language, LANGUAGES);
            tell(words.text(
                    "language.unknown",
                    VisibleText.excerpt(language, 60),
                    String.join(", ", nearest.isEmpty() ? LANGUAGES : nearest)));
            return ExitCodes.BAD_INPUT;
        }
        try {
            return commandLine(words).execute(args.length == 0 ? new String[] {FIRST_COMMAND} : args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            tell(words.text("failed.memory"));
            return ExitCodes.FAILED;
        }
    }

    /** The language is looked for first, since even a bad command line is answered in it. */
    private static Optional<String> language(String... args) {
        Optional<String> language = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(LANGUAGE + "=")) {
                language = Optional.of(args[i].substring(LANGUAGE.length() + 1));
            } else if (args[i].equals(LANGUAGE) && i + 1 < args.length) {
                language = Optional.of(args[i + 1]);
            }
        }
        return language;
    }

    private CommandLine commandLine(Words words) {
        CommandLine commands = new CommandLine(new DeskCommand())
                .addSubcommand(new DecideCommand(surroundings, words))
                .addSubcommand(new SettleCommand(surroundings, words))
                .addSubcommand(new ExplainCommand(surroundings, words))
                .addSubcommand(new AllocateCommand(surroundings, words))
                .addSubcommand(new SelectCommand(surroundings, words))
                .addSubcommand(new PrizeCommand(surroundings, words))
                .addSubcommand(new AwardsCommand(surroundings, words))
                .addSubcommand(new StatisticsCommand(surroundings, words))
                .addSubcommand(new CampaignsCommand(surroundings, words))
                .addSubcommand(new ClausesCommand(surroundings, words))
                .addSubcommand(new CalendarCommand(surroundings, words))
                .addSubcommand(new SchemaCommand(surroundings, words))
                .addSubcommand(new VocabularyCommand(surroundings, words))
                .addSubcommand(new LintCommand(surroundings, words))
                .addSubcommand(new CompareCommand(surroundings, words))
                .addSubcommand(new TestCommand(surroundings, words))
                .addSubcommand(new GenerateCasesCommand(surroundings, words))
                .addSubcommand(new DocumentCommand(surroundings, words))
                .addSubcommand(new MatrixCommand(surroundings, words));
        Failures failures = new Failures(words, this::tell);
        return commands.setResourceBundle(words.bundle())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setParameterExceptionHandler((unusable, args) -> failures.of(unusable))
                .setExecutionExceptionHandler((failed, command, parsed) ->
                        tellsFindings(command) ? unfound(failures.of(failed)) : failures.of(failed));
    }

    private static boolean tellsFindings(CommandLine command) {
        return Stream.of(LintCommand.class, TestCommand.class, StatisticsCommand.class)
                .anyMatch(type -> type.isInstance(command.getCommand()));
    }

    /** A command that failed has not found anything. */
    private static int unfound(int code) {
        return code == ExitCodes.FAILED ? ExitCodes.BAD_INPUT : code;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private void tell(String sentence) {
        try {
            surroundings.err().write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
            surroundings.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
