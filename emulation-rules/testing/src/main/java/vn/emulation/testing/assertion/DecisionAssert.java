package vn.emulation.testing.assertion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Verdict;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.rules.RoundJudge;

/** Assertions on the decision on one dossier. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    private FailureText text;

    DecisionAssert(Decision decision, FailureText text) {
        super(decision, DecisionAssert.class);
        this.text = text;
    }

    /** Makes the rules and the round known: failures then show what the rules that were expected saw. */
    public DecisionAssert by(RoundJudge rules, EvaluationRequest request) {
        text = text.by(new RuleExplanation(rules, request));
        return this;
    }

    /** Chooses the language of messages. */
    public DecisionAssert in(Locale language) {
        text = text.in(language);
        return this;
    }

    private DecisionText told() {
        return new DecisionText(actual, text);
    }

    /** Asserts what the plan and the law come to together. */
    public DecisionAssert hasVerdict(Verdict expected) {
        return isVerdict("verdict", Optional.of(actual.verdict()), expected);
    }

    /** Asserts what the plan says. */
    public DecisionAssert hasPlanVerdict(Verdict expected) {
        return isVerdict("plan", Optional.of(actual.planVerdict()), expected);
    }

    /** Asserts what the law says, which fails where no law was loaded. */
    public DecisionAssert hasLawVerdict(Verdict expected) {
        return isVerdict("law", actual.lawVerdict(), expected);
    }

    private DecisionAssert isVerdict(String which, Optional<Verdict> found, Verdict expected) {
        return found.equals(Optional.of(expected)) ? this : fail(told().verdict(which, found, expected));
    }

    /** Asserts that exactly these rules have fired and stand, under any reading, in any order. */
    public DecisionAssert hasFindings(String... rules) {
        Compared<RuleId> findings = findings(rules);
        return findings.isEqual() ? this : fail(told().findings(findings.found(), findings.lacking(), findings.more()));
    }

    /** Asserts that at least these rules have fired and stand, under some reading. */
    public DecisionAssert containsFindings(String... rules) {
        Compared<RuleId> findings = findings(rules);
        return findings.lacking().isEmpty()
                ? this
                : fail(told().findings(findings.found(), findings.lacking(), List.of()));
    }

    /** Asserts that none of these rules has fired and stands. */
    public DecisionAssert hasNoFindings(String... rules) {
        Compared<RuleId> findings = findings(rules);
        return findings.shared().isEmpty()
                ? this
                : fail(told().findings(findings.found(), List.of(), findings.shared()));
    }

    private Compared<RuleId> findings(String... rules) {
        return Compared.of(Stream.of(rules).map(RuleId::of), DecisionText.standing(actual));
    }

    /** Asserts how a clause is answered. */
    public DecisionAssert answers(String clause, ClauseStatus expected) {
        ClauseId id = ClauseId.of(clause);
        Optional<ClauseStatus> found = DecisionText.answer(actual, id);
        return found.equals(Optional.of(expected)) ? this : fail(told().answer(id, found, expected));
    }

    /**
     * Asserts that exactly these things are named as missing, in any order.
     *
     * @param needs each as {@code <field>} or {@code <field>:<item>}, such as {@code documents:meeting-minutes}
     */
    public DecisionAssert isMissing(String... needs) {
        Compared<String> missing = Compared.of(Stream.of(needs), DecisionText.missing(actual));
        return missing.isEqual() ? this : fail(told().missing(missing.found(), missing.lacking(), missing.more()));
    }

    /** Asserts that nothing is named as missing. */
    public DecisionAssert isMissingNothing() {
        return isMissing();
    }

    /** Asserts what becomes of the dossier. */
    public DecisionAssert hasOutcome(Outcome expected) {
        return actual.outcome() == expected ? this : fail(told().outcome(expected));
    }

    private DecisionAssert fail(String message) {
        throw failure("%s", message);
    }
}
