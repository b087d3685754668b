package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.RuleTrial;
import vn.emulation.decision.Truth;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;

/**
 * Finds a dossier on which a rule fires and one, alike but for a part or two, on which a single constraint of it is false.
 *
 * @param engine answers why not
 * @param decidedOn the day of the decision
 * @param parts how many parts may be changed, one or two
 * @param dossiers dossiers of the engine's campaign, whose parts are mixed
 */
record BrokenConstraints(EmulationEngine engine, LocalDate decidedOn, int parts, List<Dossier> dossiers) {

    /** Of how many dossiers on which a rule fires parts are changed. */
    private static final int MOST_FIRING = 3;

    /** What of another dossier can be put into one. */
    private static final List<BinaryOperator<Dossier>> PARTS = List.of(
            BrokenConstraints::withNominee,
            (dossier, other) ->
                    DossierBuilder.builder(dossier).form(other.form()).build(),
            (dossier, other) -> DossierBuilder.builder(dossier)
                    .receivedOn(other.receivedOn())
                    .build(),
            (dossier, other) ->
                    DossierBuilder.builder(dossier).documents(other.documents()).build(),
            (dossier, other) -> DossierBuilder.builder(dossier)
                    .achievements(other.achievements())
                    .build(),
            (dossier, other) ->
                    DossierBuilder.builder(dossier).criteria(other.criteria()).build(),
            (dossier, other) -> DossierBuilder.builder(dossier)
                    .registered(other.registered())
                    .build(),
            (dossier, other) ->
                    DossierBuilder.builder(dossier).rank(other.rank()).build(),
            (dossier, other) ->
                    DossierBuilder.builder(dossier).round(other.round()).build(),
            (dossier, other) ->
                    DossierBuilder.builder(dossier).history(other.history()).build(),
            (dossier, other) ->
                    DossierBuilder.builder(dossier).conduct(other.conduct()).build(),
            (dossier, other) ->
                    DossierBuilder.builder(dossier).ratings(other.ratings()).build(),
            (dossier, other) -> DossierBuilder.builder(dossier)
                    .initiatives(other.initiatives())
                    .build(),
            (dossier, other) ->
                    DossierBuilder.builder(dossier).votes(other.votes()).build(),
            (dossier, other) -> ofNominee(dossier, other)
                    .staff(other.staff())
                    .establishedOn(other.establishedOn())
                    .build(),
            (dossier, other) -> ofNominee(dossier, other).career(other.career()).build());

    private static Dossier withNominee(Dossier dossier, Dossier other) {
        boolean same = dossier.nominee().kind() == other.nominee().kind();
        Dossier told = same ? dossier : other;
        return DossierBuilder.builder(dossier)
                .nominee(other.nominee())
                .career(told.career())
                .staff(told.staff())
                .establishedOn(told.establishedOn())
                .build();
    }

    /** What is told of a person or a collective goes with the nominee. */
    private static DossierBuilder ofNominee(Dossier dossier, Dossier other) {
        boolean same = dossier.nominee().kind() == other.nominee().kind();
        return DossierBuilder.builder(same ? dossier : other);
    }

    /**
     * A constraint that was broken.
     *
     * @param fires why the rule fires on the one dossier
     * @param broken why it does not on the other
     */
    record Broken(RuleTrial fires, RuleTrial broken) {}

    private record Firing(Dossier dossier, RuleTrial trial) {}

    /** Dossiers of a campaign, the same on every run. */
    static List<Dossier> drawn(Campaign campaign, int count) {
        return new DossierArbitraries(campaign)
                .any().generator(1000).stream(new Random(20261126))
                        .limit(count)
                        .map(Shrinkable::value)
                        .toList();
    }

    /** Breaks the constraint of a rule, or returns empty if no dossier tried does. */
    Optional<Broken> breakOnly(RuleId rule, int constraint) {
        return dossiers.stream()
                .flatMap(dossier -> firing(rule, dossier).stream().map(trial -> new Firing(dossier, trial)))
                .limit(MOST_FIRING)
                .flatMap(firing ->
                        broken(rule, constraint, firing.dossier()).map(broken -> new Broken(firing.trial(), broken)))
                .findFirst();
    }

    /** Returns what a constraint of a rule can be, over all dossiers, where it can be told. */
    Set<Truth> truths(RuleId rule, int constraint) {
        return dossiers.stream()
                .flatMap(dossier -> whyNot(rule, dossier).trials().stream())
                .map(trial -> trial.checks().get(constraint).truth())
                .filter(truth -> truth != Truth.UNKNOWN)
                .collect(Collectors.toSet());
    }

    private Optional<RuleTrial> firing(RuleId rule, Dossier dossier) {
        return whyNot(rule, dossier).trials().stream()
                .filter(trial -> trial.verdict() == Truth.TRUE)
                .findFirst();
    }

    private Stream<RuleTrial> broken(RuleId rule, int constraint, Dossier dossier) {
        return dossiers.stream()
                .flatMap(other -> mixed(dossier, other))
                .filter(mixed -> !mixed.equals(dossier))
                .distinct()
                .flatMap(mixed -> whyNot(rule, mixed).trials().stream())
                .filter(trial -> trial.applies() == Truth.TRUE)
                .filter(trial -> isFalseOnly(trial, constraint))
                .limit(1);
    }

    private static boolean isFalseOnly(RuleTrial trial, int constraint) {
        return IntStream.range(0, trial.checks().size())
                .allMatch(index -> (trial.checks().get(index).truth() == Truth.FALSE) == (index == constraint));
    }

    private Stream<Dossier> mixed(Dossier dossier, Dossier other) {
        Stream<Dossier> one = PARTS.stream().map(part -> part.apply(dossier, other));
        if (parts == 1) {
            return one;
        }
        Stream<Dossier> two = IntStream.range(0, PARTS.size())
                .boxed()
                .flatMap(first -> PARTS.subList(first + 1, PARTS.size()).stream()
                        .map(second -> second.apply(PARTS.get(first).apply(dossier, other), other)));
        return Stream.concat(one, two);
    }

    private WhyNot whyNot(RuleId rule, Dossier dossier) {
        EvaluationRequest request = Requests.of(engine.ruleSet().campaign(), dossier)
                .decidedOn(decidedOn)
                .build();
        return engine.whyNot(rule, dossier.id(), request);
    }
}
