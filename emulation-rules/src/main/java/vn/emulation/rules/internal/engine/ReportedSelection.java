package vn.emulation.rules.internal.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.emulation.decision.RoundLimit;
import vn.emulation.decision.RoundReport;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.SelectionResult;
import vn.emulation.quota.selection.TieCase;

/** Reads back from a report what it says of the selection, for somebody to check. */
final class ReportedSelection {

    private final RoundReport report;

    private ReportedSelection(RoundReport report) {
        this.report = report;
    }

    static SelectionResult of(RoundReport report) {
        ReportedSelection reported = new ReportedSelection(report);
        return SelectionResult.builder()
                .name(report.campaign() + "/" + report.round())
                .tier(report.quota().tier())
                .entrants(reported.entrants())
                .limits(report.quota().limits().stream().map(RoundLimit::use).toList())
                .ties(report.quota().ties())
                .impossible(report.quota().conflicts())
                .build();
    }

    private List<PlacedEntrant> entrants() {
        return report.placements().stream()
                .flatMap(placement -> placement.candidates().stream())
                .map(this::entrant)
                .sorted(Comparator.comparing(PlacedEntrant::id))
                .toList();
    }

    /** A reserve is one not selected whom others call the next. */
    private PlacedEntrant entrant(PlacedCandidate placed) {
        String id = placed.candidate().dossier().value();
        Standing standing = placed.standing() == Standing.RESERVE ? Standing.NOT_SELECTED : placed.standing();
        Optional<String> tie = report.quota().ties().stream()
                .filter(each -> standing == Standing.TIED)
                .filter(each -> each.tied().contains(id) || each.waiting().contains(id))
                .map(TieCase::digest)
                .findFirst();
        return new PlacedEntrant(id, standing, tie, placed.certainFrom());
    }
}
