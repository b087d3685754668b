package vn.emulation.rules.internal.sentence;

import java.util.List;
import java.util.Optional;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Something wrong with a sentence.
 *
 * @param code what is wrong
 * @param line the line, from 1
 * @param column the column, from 1
 * @param rule the name of the rule, empty outside rules
 * @param arguments what the message shows
 * @param guess how to find out what was meant, empty where that is not the question
 */
public record SentenceProblem(
        DiagnosticCode code,
        int line,
        int column,
        Optional<String> rule,
        List<String> arguments,
        Optional<SentenceGuess> guess) {

    /** Copies the list. */
    public SentenceProblem {
        arguments = List.copyOf(arguments);
    }
}
