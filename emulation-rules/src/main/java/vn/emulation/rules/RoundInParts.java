package vn.emulation.rules;

import java.util.Collection;
import java.util.List;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.internal.engine.OpenedRound;

/**
 * A round that is decided in parts (xét theo từng phần), for a host whose dossiers do not fit one process. What it comes to
 * is what {@link EmulationEngine#evaluate(EvaluationRequest)} comes to, decision by decision.
 *
 * <ol>
 *   <li>Each part is judged by itself, anywhere; all dossiers of a nominee are in one part.
 *   <li>The dossiers are counted by group, and the counts of all parts tell the limits.
 *   <li>The rivals are counted by type and band of the ranking, which tells whose places are contested.
 *   <li>The contested rivals of all parts are brought together, and places are given.
 *   <li>Each part completes its decisions, anywhere.
 * </ol>
 *
 * <p>Each step is made of what the steps before hand on and of nothing else, so it can be taken in every process that needs
 * what it gives. This type is immutable and safe to share between threads.
 */
public final class RoundInParts {

    private final EmulationEngine engine;
    private final EvaluationRequest request;
    private final OpenedRound opened;

    RoundInParts(EmulationEngine engine, EvaluationRequest request, EvaluationOptions options) {
        this.engine = engine;
        this.request = request;
        this.opened = engine.ruleSet().engine().opened(request, options);
    }

    /**
     * Returns what the rules make of some dossiers, in order of their ids; one given twice with equal content counts once.
     *
     * @param dossiers dossiers of the round, and every other dossier of their nominees
     * @throws vn.emulation.validation.InvalidValueException as {@link EvaluationRequest} says
     * @throws EvaluationException as {@link EmulationEngine#evaluate(EvaluationRequest, EvaluationOptions)} says
     */
    public List<JudgedDossier> judge(List<Dossier> dossiers) {
        return engine.guarded(request, () -> opened.judge(dossiers));
    }

    /**
     * Returns the decisions on some dossiers before places are given, for a host that asks who is eligible and why, such as
     * while dossiers come in: what {@link #judge} tells, without what the other steps need of it.
     *
     * @param dossiers dossiers of the round, and every other dossier of their nominees
     * @return the decisions, in order of the dossiers' ids; an eligible dossier awaits a grant
     * @throws vn.emulation.validation.InvalidValueException as {@link EvaluationRequest} says
     * @throws EvaluationException as {@link EmulationEngine#evaluate(EvaluationRequest, EvaluationOptions)} says
     */
    public List<Decision> decide(List<Dossier> dossiers) {
        return engine.guarded(request, () -> opened.decide(dossiers));
    }

    /**
     * Returns the limits of the round.
     *
     * @param counts how many dossiers there are; those of one group add up
     * @throws EvaluationException as {@link EmulationEngine#evaluate(EvaluationRequest, EvaluationOptions)} says
     */
    public RoundOutline outline(Collection<GroupCount> counts) {
        return engine.guarded(request, () -> new RoundOutline(opened.outline(GroupCount.sum(counts))));
    }
}
