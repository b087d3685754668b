package vn.emulation.rules.internal.load;

import java.util.ArrayList;
import java.util.List;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.RuleDefinitionBuilder;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.internal.sentence.Expansion;
import vn.emulation.rules.internal.sentence.SentenceProblem;
import vn.emulation.rules.internal.sentence.SentenceReader;
import vn.emulation.rules.lint.Diagnostic;

/**
 * A file of sentences, and the rule file that they stand for.
 *
 * @param source its name
 * @param expansion what they stand for
 */
record SentenceFile(String source, Expansion expansion) {

    static SentenceFile of(String source, String text) {
        return new SentenceFile(source, SentenceReader.expand(text));
    }

    String drl() {
        return expansion.drl();
    }

    /** Returns whether every sentence was understood. */
    boolean isWhole() {
        return expansion.problems().isEmpty();
    }

    /** Tells which sentences were not understood. */
    void tell(Diagnostics diagnostics) {
        expansion.problems().forEach(problem -> tell(problem, diagnostics));
    }

    private void tell(SentenceProblem problem, Diagnostics diagnostics) {
        List<Object> arguments = new ArrayList<>();
        problem.arguments().stream().map(Diagnostics::shown).forEach(arguments::add);
        problem.guess().map(guess -> guess.filled(NearestName::of)).ifPresent(arguments::add);
        diagnostics.add(
                problem.code(),
                new SourcePosition(source, problem.line(), problem.column()),
                problem.rule().map(Diagnostics::shown),
                arguments.toArray());
    }

    /** Returns a rule with its place in the sentences. */
    RuleDefinition placed(RuleDefinition rule) {
        return RuleDefinitionBuilder.builder(rule)
                .at(expansion.original(rule.at()))
                .places(rule.places().stream().map(expansion::original).toList())
                .build();
    }

    /** Returns the place in the sentences of what was found. */
    SourcePosition place(Diagnostic told) {
        return expansion.original(new SourcePosition(told.source(), told.line(), told.column()));
    }
}
