package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.emulation.decision.RoundReport;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.InvalidValueException;

/**
 * Runs cases (chạy các tình huống). Each is decided by itself: dossiers of one round are looked at together, so that those
 * of two cases must not meet. Immutable and safe to share between threads.
 */
public final class CaseRun {

    private final RulesUnderTest rules;
    private final Function<EvaluationRequest, RoundReport> evaluation;

    private CaseRun(RulesUnderTest rules, Function<EvaluationRequest, RoundReport> evaluation) {
        this.rules = rules;
        this.evaluation = evaluation;
    }

    /** Returns a run by the reference evaluator, which compiles nothing. */
    public static CaseRun byReference(RulesUnderTest rules) {
        return new CaseRun(rules, rules::evaluate);
    }

    /** Returns a run by the engine that hosts have; it compiles the rules at once. */
    public static CaseRun byEngine(RulesUnderTest rules) {
        return new CaseRun(rules, EmulationEngine.of(rules.ruleSet())::evaluate);
    }

    /** Returns the rules that cases are run with. */
    public RulesUnderTest rules() {
        return rules;
    }

    /**
     * Returns what came of a case.
     *
     * @throws CaseFileException if the round cannot be decided, such as by a decision on a tie that is none
     */
    public CaseOutcome outcome(RuleCase given) {
        try {
            return CaseOutcome.of(given, evaluation.apply(given.request()));
        } catch (InvalidValueException refused) {
            throw new CaseFileException(List.of(problem(given, refused)));
        }
    }

    private static CaseProblem problem(RuleCase given, InvalidValueException refused) {
        LocalisedText said = Refused.text(refused);
        return new CaseProblem(
                "case.refused",
                given.place(),
                new LocalisedText(
                        CaseTexts.BUNDLE.text(Locale.forLanguageTag("vi"), "case.refused", given.name(), said.vi()),
                        CaseTexts.BUNDLE.text(Locale.ENGLISH, "case.refused", given.name(), said.en())));
    }

    /**
     * Returns what came of each case, in their order; several are run at the same time.
     *
     * @throws CaseFileException if rounds cannot be decided: every problem of every case
     */
    public List<CaseOutcome> outcomes(List<RuleCase> cases) {
        List<Attempt> attempts = cases.parallelStream().map(this::attempt).toList();
        List<CaseProblem> problems =
                attempts.stream().flatMap(each -> each.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new CaseFileException(problems);
        }
        return attempts.stream().flatMap(each -> each.outcome().stream()).collect(ImmutableList.toImmutableList());
    }

    private record Attempt(Optional<CaseOutcome> outcome, List<CaseProblem> problems) {}

    private Attempt attempt(RuleCase given) {
        try {
            return new Attempt(Optional.of(outcome(given)), List.of());
        } catch (CaseFileException refused) {
            return new Attempt(Optional.empty(), refused.problems());
        }
    }
}
