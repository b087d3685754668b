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
    private static final List<String> COMMANDS = List.of(
            "decide",
            "screen",
            "settle",
            "explain",
            "allocate",
            "select",
            "prize",
            "awards",
            "statistics",
            "campaigns",
            "clauses",
            "calendar",
            "schema",
            "vocabulary",
            "lint",
            "compare",
            "test",
            "generate-cases",
            "document",
            "matrix");

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
            String[] asked = args.length == 0 ? new String[] {FIRST_COMMAND} : args;
            return commandLine(words, asked[0]).execute(asked);
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

    /** Making every command takes longer than deciding a small round, so that one which is named is made alone. */
    private CommandLine commandLine(Words words, String first) {
        CommandLine commands = new CommandLine(new DeskCommand());
        COMMANDS.stream()
                .filter(name -> name.equals(first) || !COMMANDS.contains(first))
                .forEach(name -> commands.addSubcommand(command(name, words)));
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

    private Object command(String name, Words words) {
        return switch (name) {
            case "decide" -> new DecideCommand(surroundings, words);
            case "screen" -> new ScreenCommand(surroundings, words);
            case "settle" -> new SettleCommand(surroundings, words);
            case "explain" -> new ExplainCommand(surroundings, words);
            case "allocate" -> new AllocateCommand(surroundings, words);
            case "select" -> new SelectCommand(surroundings, words);
            case "prize" -> new PrizeCommand(surroundings, words);
            case "awards" -> new AwardsCommand(surroundings, words);
            case "statistics" -> new StatisticsCommand(surroundings, words);
            case "campaigns" -> new CampaignsCommand(surroundings, words);
            case "clauses" -> new ClausesCommand(surroundings, words);
            case "calendar" -> new CalendarCommand(surroundings, words);
            case "schema" -> new SchemaCommand(surroundings, words);
            case "vocabulary" -> new VocabularyCommand(surroundings, words);
            case "lint" -> new LintCommand(surroundings, words);
            case "compare" -> new CompareCommand(surroundings, words);
            case "test" -> new TestCommand(surroundings, words);
            case "generate-cases" -> new GenerateCasesCommand(surroundings, words);
            case "document" -> new DocumentCommand(surroundings, words);
            case "matrix" -> new MatrixCommand(surroundings, words);
            default -> throw new IllegalArgumentException("no command (" + name + ")");
        };
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
