package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.DossierId;

/** What a round came to by some rules. Immutable. */
final class RoundOutcome {

    private final RoundReport report;
    private final ImmutableSortedMap<DossierId, Decision> decisions;
    private final ImmutableSortedMap<DossierId, DossierStanding> standings;

    RoundOutcome(RoundReport report, PlacePrizes prizes) {
        this.report = report;
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

    Decision decision(DossierId dossier) {
        return Optional.ofNullable(decisions.get(dossier)).orElseThrow();
    }

    DossierStanding standing(DossierId dossier) {
        return Optional.ofNullable(standings.get(dossier)).orElseThrow();
    }
}
