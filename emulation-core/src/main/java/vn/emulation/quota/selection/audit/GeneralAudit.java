package vn.emulation.quota.selection.audit;

import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.quota.Standing;

/** Judges a part as far as can be without searching through selections: its limits, and exchanges of one for one. */
final class GeneralAudit {
    private final AuditCase audited;
    private final Part part;

    GeneralAudit(AuditCase audited, Part part) {
        this.audited = audited;
        this.part = part;
    }

    Proof audit() {
        int before = audited.findings().size();
        Proof proof = judge();
        return audited.findings().size() == before ? proof : Proof.NOTHING;
    }

    private Proof judge() {
        Optional<Standing> nobody = nobodySelected();
        nobody.ifPresent(standing -> audited.expectAll(part, standing));
        if (nobody.isPresent()) {
            return Proof.KEEPS_LIMITS;
        }
        SingleExchanges exchanges = new SingleExchanges(audited, part);
        exchanges.checkLimits();
        if (isClaimed(Standing.TIED)) {
            return Proof.KEEPS_LIMITS;
        }
        IntStream.of(part.entrants())
                .filter(entrant -> audited.claim(entrant) != Standing.SELECTED)
                .forEach(entrant -> audited.expect(entrant, Standing.NOT_SELECTED));
        return exchanges.check() ? Proof.NO_BETTER_EXCHANGE : Proof.KEEPS_LIMITS;
    }

    private boolean isClaimed(Standing standing) {
        return IntStream.of(part.entrants()).anyMatch(entrant -> audited.claim(entrant) == standing);
    }

    /** The standing of all where nobody can be selected yet; that limits conflict, or nothing was found, is believed. */
    private Optional<Standing> nobodySelected() {
        if (audited.isBlocked() || isClaimed(Standing.LIMITS_CONFLICT)) {
            return Optional.of(Standing.LIMITS_CONFLICT);
        }
        if (isClaimed(Standing.UNDECIDED)) {
            return Optional.of(Standing.UNDECIDED);
        }
        if (audited.isOpen(part)) {
            return Optional.of(Standing.AWAITING_GRANT);
        }
        boolean waits = !audited.isRanked(part) && isClaimed(Standing.AWAITING_RANK);
        return waits ? Optional.of(Standing.AWAITING_RANK) : Optional.empty();
    }
}
