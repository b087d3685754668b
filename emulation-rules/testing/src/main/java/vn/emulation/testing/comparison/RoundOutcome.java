package vn.emulation.testing.comparison;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.selection.SelectionProblem;

/** What a round came to by some rules. Immutable. */
final class RoundOutcome {

    private final RoundReport report;
    private final Supplier<SelectionProblem> problem;
    private final ImmutableSortedMap<DossierId, Decision> decisions;
    private final ImmutableSortedMap<DossierId, DossierStanding> standings;

    /**
     * Makes the outcome.
     *
     * @param problem tells who competes under which limits, when that is asked for
     */
    RoundOutcome(RoundReport report, Supplier<SelectionProblem> problem, PlacePrizes prizes) {
        this.report = report;
        this.problem = Suppliers.memoize(problem);
        Map<DossierId, Decision> byId = new TreeMap<>();
        Map<DossierId, DossierStanding> standing = new TreeMap<>();
        report.decisions().forEach(decision -> {
            byId.put(decision.dossier(), decision);
            standing.put(decision.dossier(), DossierStanding.of(decision, prizes));
        });
        this.decisions = ImmutableSortedMap.copyOf(byId);
        this.standings = ImmutableSortedMap.copyOf(standing);
    }

    RoundReport report() {
        return report;
    }

    SelectionProblem problem() {
        return Objects.requireNonNull(problem.get());
    }

    Decision decision(DossierId dossier) {
        return Optional.ofNullable(decisions.get(dossier)).orElseThrow();
    }

    DossierStanding standing(DossierId dossier) {
        return Optional.ofNullable(standings.get(dossier)).orElseThrow();
    }
}
