package vn.emulation.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/** Tells what is wrong with a command line, in the person's language. */
final class UsageErrors {

    private final Words words;

    UsageErrors(Words words) {
        this.words = words;
    }

    /** Returns one sentence, with one thing to do. */
    String sentence(ParameterException unusable) {
        CommandSpec command = unusable.getCommandLine().getCommandSpec();
        if (unusable instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (unusable instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0), command);
        }
        if (unusable instanceof OverwrittenOptionException overwritten) {
            return words.text("usage.error.twice", name(overwritten.getOverwritten()));
        }
        return words.text("usage.error.other", command.qualifiedName());
    }

    private String unmatched(String typed, CommandSpec command) {
        List<String> known = new ArrayList<>();
        boolean option = typed.startsWith("-");
        if (option) {
            known.addAll(command.optionsMap().keySet());
        } else {
            known.addAll(command.subcommands().keySet());
        }
        String shown = VisibleText.excerpt(typed, 60);
        if (known.isEmpty()) {
            return words.text("usage.error.extra", shown, command.qualifiedName());
        }
        List<String> nearest = NearestNames.of(typed, known);
        return nearest.isEmpty()
                ? words.text(option ? "usage.error.option" : "usage.error.command", shown, command.qualifiedName())
                : words.text(
                        option ? "usage.error.option.nearest" : "usage.error.command.nearest",
                        shown,
                        String.join(", ", nearest));
    }

    private String missing(ArgSpec argument, CommandSpec command) {
        return argument.isOption()
                ? words.text("usage.error.value", name(argument), argument.paramLabel(), command.qualifiedName())
                : words.text("usage.error.parameter", argument.paramLabel(), command.qualifiedName());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
