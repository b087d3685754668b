package vn.emulation.testing.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.RoundDays;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ReadingChoice;

/** Sees the first and last days of a rule, and those outside. */
final class ForceProbes {

    private final RuleDefinition rule;
    private final List<Edge> inside = new ArrayList<>();
    private final List<Edge> outside = new ArrayList<>();

    private record Edge(LocalDate day, int number) {}

    ForceProbes(RuleDefinition rule, Items items) {
        this.rule = rule;
        rule.inForce().from().ifPresent(first -> {
            outside.add(edge(first.minusDays(1), Aspect.BEFORE_FIRST, items));
            inside.add(edge(first, Aspect.FIRST, items));
        });
        rule.inForce().before().ifPresent(after -> {
            inside.add(edge(after.minusDays(1), Aspect.LAST, items));
            outside.add(edge(after, Aspect.AFTER_LAST, items));
        });
    }

    private Edge edge(LocalDate day, Aspect aspect, Items items) {
        return new Edge(day, items.add(CoverageItem.of(Figure.FORCE, rule.id(), aspect, day)));
    }

    void seeInside(Fact fact, RoundDays days, BitSet seen) {
        see(inside, fact, days, seen, () -> true);
    }

    void seeOutside(Fact fact, RoundDays days, BitSet seen, BooleanSupplier holds) {
        see(outside, fact, days, seen, holds);
    }

    private void see(List<Edge> edges, Fact fact, RoundDays days, BitSet seen, BooleanSupplier holds) {
        if (edges.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = day(fact, days);
        for (Edge edge : edges) {
            if (day.equals(Optional.of(edge.day())) && isSupposed(fact) && holds.getAsBoolean()) {
                seen.set(edge.number());
            }
        }
    }

    private boolean isSupposed(Fact fact) {
        return Set.<ReadingChoice>copyOf(fact.supposition().choices()).containsAll(rule.readings());
    }

    private Optional<LocalDate> day(Fact fact, RoundDays days) {
        return switch (rule.clock()) {
            case ACHIEVEMENT -> days.round().period().from();
            case RECEIVED ->
                fact instanceof DossierFact dossier ? dossier.view().dossier().receivedOn() : Optional.empty();
            case DECIDED -> Optional.of(days.decidedOn());
        };
    }
}
