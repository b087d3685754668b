package vn.emulation.quota.selection.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.quota.Standing;

/** Judges a part whose limits are nested. */
final class NestedAudit {
    private final AuditCase audited;
    private final Part part;
    private final LimitForest limits;
    private final NestedExaminer examiner;

    NestedAudit(AuditCase audited, Part part, Forest forest) {
        this.audited = audited;
        this.part = part;
        this.limits = LimitForest.of(forest, part, audited.numbers());
        this.examiner = new NestedExaminer(audited, part, limits);
        for (int node = 1; node < forest.size(); node++) {
            audited.setReachable(forest.scope()[node], limits.reachable()[node]);
        }
    }

    Proof audit() {
        int before = audited.findings().size();
        if (audited.isBlocked() || limits.isImpossible()) {
            audited.expectAll(part, Standing.LIMITS_CONFLICT);
        } else if (audited.isOpen(part)) {
            audited.expectAll(part, Standing.AWAITING_GRANT);
            noteOpenNumbers();
        } else if (audited.isRanked(part) || audited.holdsAll(part)) {
            new RankedAudit(audited, part, examiner).holds();
        } else {
            checkAroundUnranked();
        }
        return audited.findings().size() == before ? Proof.OPTIMAL : Proof.NOTHING;
    }

    /** Returns the limits if they cannot all be kept. */
    Optional<LimitForest> conflict() {
        return Optional.of(limits).filter(LimitForest::isImpossible);
    }

    /** Numbers of places mean something where just the cap over all is open. */
    private void noteOpenNumbers() {
        int[] open =
                IntStream.of(part.scopes()).filter(audited.numbers()::isOpen).toArray();
        if (open.length == 1
                && audited.numbers().isOpenCap(open[0])
                && audited.membership().size(open[0]) == part.entrants().length
                && audited.isRanked(part)) {
            OpenNumbers.note(audited, limits, examiner.solve(audited.levelsUnrankedLast()));
        }
    }

    /**
     * Moving somebody up never helps another. So one ranked is certain if it is with all unranked before it, and out if
     * it is with all behind it; one unranked is certain if it is as the last, and out if it is as the first.
     */
    private void checkAroundUnranked() {
        Map<Integer, Standing> first = standings(examiner.solve(audited.levelsUnrankedFirst()));
        Map<Integer, Standing> last = standings(examiner.solve(audited.levelsUnrankedLast()));
        for (int entrant : part.entrants()) {
            boolean ranked = audited.level(entrant) != RankOrder.UNRANKED;
            Standing atWorst = (ranked ? first : last).getOrDefault(entrant, Standing.AWAITING_RANK);
            Standing atBest = (ranked ? last : first).getOrDefault(entrant, Standing.AWAITING_RANK);
            audited.expect(
                    entrant,
                    atWorst == Standing.SELECTED || atBest == Standing.NOT_SELECTED ? atWorst : Standing.AWAITING_RANK);
        }
    }

    private static Map<Integer, Standing> standings(Examined examined) {
        Map<Integer, Standing> standings = new HashMap<>();
        for (int row = 0; row < examined.rows().size(); row++) {
            for (int entrant : examined.rows().members()[row]) {
                standings.put(entrant, examined.standing(row));
            }
        }
        return standings;
    }
}
