package vn.emulation.quota.selection.audit;

import java.util.stream.IntStream;
import vn.emulation.quota.Standing;

/** Judges a part whose limits are two families of nested ones. */
final class CrossingAudit {
    private final AuditCase audited;
    private final Part part;
    private final CrossingExaminer examiner;
    private boolean conflict;

    CrossingAudit(AuditCase audited, Part part, CrossingExaminer examiner) {
        this.audited = audited;
        this.part = part;
        this.examiner = examiner;
    }

    Proof audit() {
        int before = audited.findings().size();
        audited.findings()
                .check(
                        audited.problem().objective().isPresent(),
                        "selection.audit.objective",
                        audited.problem().name());
        boolean places =
                !audited.isBlocked() && !audited.isOpen(part) && (audited.isRanked(part) || audited.holdsAll(part));
        boolean claimed =
                IntStream.of(part.entrants()).anyMatch(each -> audited.claim(each) == Standing.LIMITS_CONFLICT);
        conflict = (!places || claimed) && !examiner.isPossible();
        boolean proved = !examiner.isSpent();
        if (proved && places && !conflict) {
            proved = new RankedAudit(audited, part, examiner).holds() && !examiner.isSpent();
        } else if (proved) {
            audited.expectAll(part, nobodySelected());
        }
        if (audited.findings().size() > before) {
            return Proof.NOTHING;
        }
        return proved ? Proof.OPTIMAL : new GeneralAudit(audited, part).audit();
    }

    private Standing nobodySelected() {
        if (conflict || audited.isBlocked()) {
            return Standing.LIMITS_CONFLICT;
        }
        return audited.isOpen(part) ? Standing.AWAITING_GRANT : Standing.AWAITING_RANK;
    }

    /** Whether the limits cannot all be kept, as far as that was found. */
    boolean isConflict() {
        return conflict;
    }
}
