package vn.emulation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Truth;
import vn.emulation.dossier.DossierId;
import vn.emulation.law.Alternatives;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.Provision;
import vn.emulation.law.Regime;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingId;

/**
 * Whether a campaign can lead to one form, for one kind of nominee in one kind of round.
 *
 * @param rules the rules of the campaign and the law
 * @param frame the law
 * @param regime the regime of the day, empty where its text is not known
 * @param probe what tries the rules in such a round
 * @param round the kind of round
 * @param form the form
 * @param kind the kind of nominee
 */
record OpeningQuestion(
        RuleSet rules,
        LegalFrame frame,
        Optional<Regime> regime,
        OpeningProbe probe,
        RoundKind round,
        AwardFormId form,
        NomineeKind kind) {

    LegalOpening answer() {
        DossierId asked = OpeningProbe.id(form, kind);
        PlanAnswer plan = PlanAnswer.of(rules, frame, probe, asked);
        Optional<Provision> provision = regime.flatMap(known -> frame.provision(known.id(), form, kind));
        if (regime.isEmpty() || provision.isEmpty()) {
            LegalOpenness law = regime.isEmpty() ? LegalOpenness.TEXT_UNKNOWN : LegalOpenness.NOT_PROVIDED;
            return opening(plan, law, List.of(), Set.of(), Set.of());
        }
        List<ClauseId> required = provision.orElseThrow().requiredClauses();
        List<ClauseId> points = points(required);
        List<CampaignRoute> routes = rules.rules().stream()
                .filter(rule -> rule.effect() == Effect.SATISFIES)
                .filter(rule -> rule.clauses().stream().anyMatch(points::contains))
                .flatMap(rule -> probe.route(rule, asked).stream())
                .toList();
        return routes.isEmpty()
                ? opening(plan, LegalOpenness.BY_OTHER_STANDARDS, required, Set.of(), Set.of())
                : judged(plan, routes);
    }

    /** The clauses themselves, and every point of theirs. */
    private List<ClauseId> points(List<ClauseId> required) {
        Set<ClauseId> found = new LinkedHashSet<>();
        List<ClauseId> pending = new ArrayList<>(required);
        while (!pending.isEmpty()) {
            ClauseId clause = pending.remove(0);
            if (found.add(clause)) {
                pending.addAll(
                        frame.alternatives(clause).map(Alternatives::anyOf).orElse(List.of()));
            }
        }
        return List.copyOf(found);
    }

    private LegalOpening judged(PlanAnswer plan, List<CampaignRoute> routes) {
        ReadingChoices readings =
                ReadingChoices.of(rules.campaign(), routes.stream().flatMap(route -> route.readings().stream()));
        List<CampaignRoute> best = readings.combinations().stream()
                .flatMap(chosen -> nearest(routes.stream()
                        .filter(route -> chosen.containsAll(route.readings()))
                        .toList()))
                .toList();
        Set<Truth> truths = best.stream().map(CampaignRoute::truth).collect(ImmutableSet.toImmutableSet());
        boolean agreed = truths.size() == 1;
        return opening(
                plan,
                agreed ? openness(truths.iterator().next()) : LegalOpenness.CONTESTED,
                inOrder(best.stream()
                        .flatMap(route -> route.clauses().stream())
                        .collect(ImmutableSet.toImmutableSet())),
                best.stream().flatMap(route -> route.closedBy().stream()).collect(ImmutableSet.toImmutableSet()),
                agreed ? Set.of() : readings.readings());
    }

    /** Those that hold best, and of these those of which the least does not hold. */
    private static Stream<CampaignRoute> nearest(List<CampaignRoute> routes) {
        Comparator<CampaignRoute> order = Comparator.comparing(CampaignRoute::truth)
                .thenComparing(route -> route.closedBy().size(), Comparator.reverseOrder());
        CampaignRoute first = routes.stream().max(order).orElseThrow();
        return routes.stream().filter(route -> order.compare(route, first) == 0);
    }

    /** In the order of the law, whatever files its rules are in. */
    private List<ClauseId> inOrder(Set<ClauseId> clauses) {
        return rules.campaign().clauses().stream()
                .map(Clause::id)
                .filter(clauses::contains)
                .toList();
    }

    private static LegalOpenness openness(Truth truth) {
        return switch (truth) {
            case TRUE -> LegalOpenness.OPENED;
            case UNKNOWN -> LegalOpenness.NOT_STATED;
            case FALSE -> LegalOpenness.CLOSED;
        };
    }

    private LegalOpening opening(
            PlanAnswer plan,
            LegalOpenness law,
            List<ClauseId> clauses,
            Set<ClosingReason> closedBy,
            Set<ReadingId> readings) {
        return new LegalOpening(
                form,
                kind,
                round,
                plan.offer(),
                law,
                clauses,
                List.copyOf(closedBy),
                Stream.concat(plan.readings().stream(), readings.stream())
                        .distinct()
                        .toList());
    }
}
