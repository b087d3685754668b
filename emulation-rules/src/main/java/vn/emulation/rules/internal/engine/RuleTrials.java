package vn.emulation.rules.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.decision.ConditionCheck;
import vn.emulation.decision.Need;
import vn.emulation.decision.ParameterSeen;
import vn.emulation.decision.RuleForce;
import vn.emulation.decision.RuleTrial;
import vn.emulation.decision.Truth;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Guard;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.ReferenceEvaluator;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term.ParameterTerm;

/** Tries single rules on single dossiers, without the engine. */
final class RuleTrials {

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final ReadingGroups readings;
    private final Suppositions suppositions;
    private final ClockDays days;
    private final RoundContext context;
    private final CodeBase code;

    RuleTrials(
            LoadedRules loaded,
            ClauseRules clauseRules,
            ReadingGroups readings,
            Suppositions suppositions,
            ClockDays days,
            RoundContext context,
            CodeBase code) {
        this.code = code;
        this.loaded = loaded;
        this.clauseRules = clauseRules;
        this.readings = readings;
        this.suppositions = suppositions;
        this.days = days;
        this.context = context;
    }

    WhyNot whyNot(int index, Dossier dossier) {
        RuleDefinition rule = loaded.rules().get(index);
        RuleForce force = new RuleForce(rule.clock(), rule.inForce(), days.of(rule.clock(), dossier.receivedOn()));
        DossierView view = code.view(dossier, context);
        List<RuleTrial> trials = readings.combinations(clauseRules.readings(index)).stream()
                .map(combination -> trial(rule, force, view, combination))
                .toList();
        boolean same = trials.size() > 1
                && trials.stream().map(RuleTrials::unsupposed).distinct().count() == 1;
        return new WhyNot(
                rule.id(),
                dossier.id(),
                rule.effect(),
                force,
                rule.readings(),
                same ? List.of(unsupposed(trials.get(0))) : trials);
    }

    private static RuleTrial unsupposed(RuleTrial trial) {
        return new RuleTrial(List.of(), trial.applies(), trial.checks(), trial.verdict());
    }

    private RuleTrial trial(
            RuleDefinition rule, RuleForce force, DossierView view, ReadingGroup.Combination combination) {
        DossierFact fact = new DossierFact(
                view, suppositions.of(combination, view.dossier().receivedOn()));
        Truth applies = force.inForce().and(Truth.of(combination.all().containsAll(rule.readings())));
        return new RuleTrial(
                combination.choices(),
                applies,
                rule.constraints().stream()
                        .map(constraint -> check(constraint, fact))
                        .toList(),
                applies.and(RuleCheck.truth(rule, fact)));
    }

    private ConditionCheck check(Constraint constraint, Fact fact) {
        return new ConditionCheck(
                constraint.text(),
                Conditions.of(constraint, fact),
                ReferenceEvaluator.truth(constraint, fact),
                constraint
                        .parameters()
                        .map(parameter -> seen(parameter, fact))
                        .distinct()
                        .toList(),
                missing(constraint, fact));
    }

    /** The value of a parameter; of one asked only whether its date is certain, that date. */
    private static ParameterSeen seen(ParameterTerm parameter, Fact fact) {
        Object value = parameter.kind() == ParameterKind.NUMBER
                ? (Object) fact.numberAt(parameter.index())
                : fact.dateAt(parameter.index());
        return new ParameterSeen(
                parameter.name(), Optional.of(value.toString()).filter(known -> fact.worthKnown(parameter.index())));
    }

    private List<Need> missing(Constraint constraint, Fact fact) {
        Stream<Need> fields =
                constraint.guards().filter(guard -> !guard.holds(fact)).flatMap(guard -> need(guard).stream());
        Stream<Need> parameters = constraint
                .parameters()
                .filter(parameter -> !fact.worthKnown(parameter.index()))
                .map(parameter -> new Needs(loaded).parameter(parameter.index()));
        return Stream.concat(fields, parameters).distinct().toList();
    }

    private static Optional<Need> need(Guard guard) {
        return guard.word().need().map(target -> new Need(target.word(), guard.item(), Optional.empty()));
    }
}
