package vn.emulation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationException.Reason;
import vn.emulation.rules.internal.engine.CancelledException;
import vn.emulation.rules.internal.engine.CodeFailedException;
import vn.emulation.rules.internal.engine.DisagreementException;
import vn.emulation.rules.internal.engine.LimitReachedException;
import vn.emulation.validation.InvalidValueException;
import vn.emulation.validation.Validation;

/**
 * Evaluates rounds with one rule set (bộ máy xét).
 *
 * <p>It decides from the request alone: no clock, network, database or static state. An evaluation completes or fails;
 * a part of a report is never returned. This type is immutable and safe to share between threads.
 */
public final class EmulationEngine {

    private final RuleSet ruleSet;

    private EmulationEngine(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** Returns an engine that evaluates with the given rules. */
    public static EmulationEngine of(RuleSet ruleSet) {
        return new EmulationEngine(ruleSet);
    }

    /** Returns the rules that this engine evaluates with. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Returns the report of a round, evaluated on the caller's thread. */
    public RoundReport evaluate(EvaluationRequest request) {
        return evaluate(request, EvaluationOptions.defaults());
    }

    /**
     * Returns the report of a round.
     *
     * @throws vn.emulation.validation.InvalidValueException if the request is for another campaign than the rules, or
     *     for one of that id which differs from theirs; if limits cross and the campaign does not say what is best
     *     then; or if a decision is about no tie of this selection, or is none that can be
     * @throws EvaluationException if the evaluation was cancelled, reached a limit or failed, or the engine and the
     *     reference disagree
     */
    public RoundReport evaluate(EvaluationRequest request, EvaluationOptions options) {
        requireOwnCampaign(request);
        return guarded(request, () -> ruleSet.engine().evaluate(request, options));
    }

    /**
     * Returns a round that is decided in parts.
     *
     * @param request everything but the dossiers
     * @throws vn.emulation.validation.InvalidValueException if the request is for another campaign than the rules, or
     *     for one of that id which differs from theirs
     * @throws IllegalArgumentException if the request has dossiers
     */
    public RoundInParts inParts(EvaluationRequest request, EvaluationOptions options) {
        requireOwnCampaign(request);
        if (!request.dossiers().isEmpty()) {
            throw new IllegalArgumentException("The request of a round in parts has ("
                    + request.dossiers().size() + ") dossiers.\nMaybe leave them out, and judge them part by part.");
        }
        return new RoundInParts(this, request, options);
    }

    <T> T guarded(EvaluationRequest request, Supplier<T> step) {
        try {
            return step.get();
        } catch (InvalidValueException refused) {
            throw refused;
        } catch (RuntimeException failed) {
            throw ended(request, failed);
        }
    }

    private void requireOwnCampaign(EvaluationRequest request) {
        Campaign campaign = ruleSet.campaign();
        boolean sameId = request.campaign().id().equals(campaign.id());
        Validation.start()
                .check(sameId, "request.campaign", request.campaign().id(), campaign.id())
                .check(!sameId || request.campaign().equals(campaign), "request.campaign-content", campaign.id())
                .orThrow();
    }

    /**
     * Returns why a rule fires on a dossier or does not: each of its constraints with the value seen and whether it
     * holds, under each combination of alternatives that matters to it. The engine is not asked, except for
     * trusted code.
     *
     * @throws vn.emulation.validation.InvalidValueException if the request is for another campaign than the rules, or
     *     for one of that id which differs from theirs; if the rule set has no such rule, or the request no such
     *     dossier, with the nearest name of each; or if the rule is about pools of nominees, not about dossiers
     * @throws EvaluationException if trusted code fails
     */
    public WhyNot whyNot(RuleId rule, DossierId dossier, EvaluationRequest request) {
        requireOwnCampaign(request);
        try {
            return ruleSet.engine().whyNot(rule, dossier, request);
        } catch (CodeFailedException failed) {
            throw ended(request, failed);
        }
    }

    private static EvaluationException ended(EvaluationRequest request, Throwable cause) {
        if (cause instanceof CancelledException) {
            return new EvaluationException(
                    Reason.CANCELLED, "The evaluation of round (" + request.round() + ") was cancelled by the host.");
        }
        if (cause instanceof DisagreementException) {
            String message = "The evaluation of round (" + request.round() + ") ended: " + cause.getMessage()
                    + "\nMaybe report it with the rule files and the request: nothing was decided.";
            return new EvaluationException(Reason.DISAGREEMENT, message, cause);
        }
        if (cause instanceof LimitReachedException reached) {
            return new EvaluationException(reached.limit(), cause);
        }
        String said = Optional.ofNullable(cause.getMessage())
                .orElseGet(() -> cause.getClass().getSimpleName());
        String message = "The evaluation of round (" + request.round() + ") failed: " + said
                + "\nMaybe look at the cause, and evaluate again: nothing was decided.";
        return new EvaluationException(Reason.FAILED, message, cause);
    }

    /**
     * Evaluates the request again and returns the ids of the dossiers that come out otherwise than in the report, and
     * checks the report's places without what gave them. The report is verified when nothing differs.
     */
    public Verification verify(RoundReport report, EvaluationRequest request) {
        RoundReport again = evaluate(request);
        List<DossierId> differences = report.differences(again);
        boolean equal = report.equals(again);
        return new Verification(
                equal,
                differences,
                report.provenance().equals(again.provenance()),
                ruleSet.engine().certify(report, request, EvaluationOptions.defaults()));
    }
}
