package vn.emulation.rules;

import java.util.List;
import java.util.Set;
import vn.emulation.decision.Effect;
import vn.emulation.dossier.DossierId;
import vn.emulation.law.LegalFrame;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/**
 * What the rules of a plan say of a nominee of whom no more is known than the kind and that the unit is of the sector.
 *
 * @param offer whether the form is offered
 * @param readings the readings on which that hangs
 */
record PlanAnswer(PlanOffer offer, Set<ReadingId> readings) {

    PlanAnswer {
        readings = Set.copyOf(readings);
    }

    static PlanAnswer of(RuleSet rules, LegalFrame frame, OpeningProbe probe, DossierId of) {
        List<List<ReadingChoice>> barring = rules.rules().stream()
                .filter(rule -> rule.effect() == Effect.BARS)
                .filter(rule -> rule.clauses().stream().noneMatch(frame::holds))
                .filter(rule -> probe.isBarredBy(rule, of))
                .map(RuleDescription::readings)
                .toList();
        ReadingChoices readings =
                ReadingChoices.of(rules.campaign(), barring.stream().flatMap(List::stream));
        long barred = readings.combinations().stream()
                .filter(chosen -> barring.stream().anyMatch(chosen::containsAll))
                .count();
        if (barred == 0) {
            return new PlanAnswer(PlanOffer.OFFERED, Set.of());
        }
        return barred == readings.combinations().size()
                ? new PlanAnswer(PlanOffer.NOT_OFFERED, Set.of())
                : new PlanAnswer(PlanOffer.CONTESTED, readings.readings());
    }
}
