package vn.emulation.cli;

import java.util.function.Consumer;
import picocli.CommandLine.ParameterException;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;
import vn.emulation.json.JsonProblemException;
import vn.emulation.rules.EvaluationException;
import vn.emulation.rules.RuleSetException;
import vn.emulation.testing.cases.CaseFileException;
import vn.emulation.text.VisibleText;
import vn.emulation.validation.InvalidValueException;

/** Tells a person what went wrong, without a stack trace, and chooses the exit code. */
final class Failures {

    private final Words words;
    private final Consumer<String> tell;

    Failures(Words words, Consumer<String> tell) {
        this.words = words;
        this.tell = tell;
    }

    int of(ParameterException unusable) {
        tell.accept(new UsageErrors(words).sentence(unusable));
        return ExitCodes.BAD_INPUT;
    }

    int of(Exception failed) {
        if (failed instanceof RuleSetException broken) {
            tell.accept(words.text("rules.broken", broken.diagnostics().size()) + "\n" + broken.text(words.locale()));
            return ExitCodes.BROKEN_RULES;
        }
        if (failed instanceof Refusal refusal) {
            return badInput(refusal.sentence());
        }
        if (failed instanceof JsonProblemException problem) {
            return badInput(problem.text(words.locale()));
        }
        if (failed instanceof CaseFileException cases) {
            return badInput(cases.text(words.locale()));
        }
        if (failed instanceof InvalidValueException invalid) {
            return badInput(invalid.text(words.locale()));
        }
        String what = failed instanceof EvaluationException ? "failed.evaluation" : "failed";
        tell.accept(words.text(what, VisibleText.excerpt(String.valueOf(failed.getMessage()), 300)));
        return ExitCodes.FAILED;
    }

    private int badInput(String sentence) {
        tell.accept(sentence);
        return ExitCodes.BAD_INPUT;
    }
}
