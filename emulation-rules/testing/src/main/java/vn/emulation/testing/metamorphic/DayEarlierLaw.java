package vn.emulation.testing.metamorphic;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.decision.Condition;
import vn.emulation.decision.RuleForce;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.RoundJudge;

/**
 * A day earlier is never worse; {@link MetamorphicLaws#dayEarlier} says exactly when.
 *
 * @param notBefore the rules that may say otherwise
 */
record DayEarlierLaw(Set<RuleId> notBefore) implements MetamorphicLaw {

    private static final String RECEIVED_ON = "receivedOn";

    DayEarlierLaw {
        notBefore = ImmutableSet.copyOf(notBefore);
    }

    @Override
    public String id() {
        return "day-earlier";
    }

    @Override
    public List<Violation> check(RoundJudge rules, EvaluationRequest request) {
        DecidedRound round = DecidedRound.of(rules, request);
        List<Dossier> earlier =
                request.dossiers().stream().flatMap(DayEarlierLaw::earlier).toList();
        DecidedRound all = round.with(rules, earlier);
        return earlier.stream()
                .filter(dossier -> violation(rules, round, all, dossier).isPresent())
                .flatMap(dossier -> violation(rules, round, round.with(rules, List.of(dossier)), dossier).stream())
                .toList();
    }

    private static Stream<Dossier> earlier(Dossier dossier) {
        return dossier.receivedOn().stream()
                .map(day -> DossierBuilder.builder(dossier)
                        .receivedOn(Optional.of(day.minusDays(1)))
                        .build());
    }

    private Optional<Violation> violation(RoundJudge rules, DecidedRound round, DecidedRound changed, Dossier earlier) {
        DecidedDossier before = round.dossier(earlier.id()).orElseThrow();
        DecidedDossier after = changed.dossier(earlier.id()).orElseThrow();
        LocalDate day = before.dossier().receivedOn().orElseThrow();
        Violation found = Violation.of(id(), List.of(day.minusDays(1).toString(), day.toString()), before, after);
        boolean sameRegime = before.decision().regime().equals(after.decision().regime());
        return Optional.of(found)
                .filter(any -> sameRegime && Standing.isWorse(before.decision(), after.decision()))
                .filter(any -> found.findings().stream()
                        .filter(FindingChange::worse)
                        .filter(change -> change.looksAt(RECEIVED_ON))
                        .anyMatch(change -> isBroken(change, rules, round.request(), before.dossier())));
    }

    private boolean isBroken(FindingChange change, RoundJudge rules, EvaluationRequest request, Dossier dossier) {
        RuleId rule = change.finding().rule();
        LocalDate day = dossier.receivedOn().orElseThrow();
        return !notBefore.contains(rule)
                && !changes(rules.whyNot(rule, dossier.id(), request).force(), day)
                && change.finding().conditions().stream()
                        .flatMap(condition -> named(condition).stream())
                        .noneMatch(name -> changes(rules, name, day));
    }

    private static List<String> named(Condition condition) {
        return Stream.concat(condition.parameter().stream(), condition.arguments().stream())
                .toList();
    }

    private static boolean changes(RuleForce force, LocalDate day) {
        return force.clock() == Clock.RECEIVED
                && force.window().contains(day) != force.window().contains(day.minusDays(1));
    }

    private static boolean changes(RoundJudge rules, String parameter, LocalDate day) {
        return rules.parameters().stream()
                .filter(each -> each.name().equals(parameter) && each.clock() == Clock.RECEIVED)
                .anyMatch(each -> !each.on(day).equals(each.on(day.minusDays(1))));
    }
}
