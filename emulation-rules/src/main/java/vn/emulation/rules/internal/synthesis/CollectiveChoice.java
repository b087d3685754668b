package vn.emulation.rules.internal.synthesis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.Staff;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.fact.RoundContext;

/**
 * Chooses how the members of a collective did, how long it has been there, and how a council voted.
 *
 * @param wants what rules are to read
 * @param context the round
 */
record CollectiveChoice(Wants wants, RoundContext context) {

    static final String[] STAFF = {
        "staffKnown", "completedPercentAtLeast", "advancedPercentAtLeast", "grassrootsFighters", "membersWarned"
    };
    static final String[] AGE = {"establishedKnown", "yearsEstablished"};
    private static final int HUNDRED = 100;
    private static final int MOST = 1_000_000;

    /** Of a multiple of a hundred members each hundredth is one in a hundred. */
    Optional<Staff> staff(Nominee nominee) {
        if (nominee.kind() != NomineeKind.COLLECTIVE || !wants.speakOf(STAFF) || wants.is("staffKnown", false)) {
            return Optional.empty();
        }
        int fighters = Math.min(MOST, wants.count("grassrootsFighters").orElse(0));
        int warned = Math.min(MOST, wants.count("membersWarned").orElse(0));
        int hundreds = Math.max(1, (Math.max(fighters, warned) + HUNDRED - 1) / HUNDRED);
        return Optional.of(new Staff(
                hundreds * HUNDRED,
                hundreds * wants.percent("completedPercentAtLeast", HUNDRED),
                hundreds * wants.percent("advancedPercentAtLeast", HUNDRED),
                fighters,
                warned));
    }

    Optional<LocalDate> establishedOn(Nominee nominee) {
        return nominee.kind() != NomineeKind.COLLECTIVE || !wants.speakOf(AGE) || wants.is("establishedKnown", false)
                ? Optional.empty()
                : Optional.of(context.days()
                        .end()
                        .minusYears(
                                Math.min(900, wants.count("yearsEstablished").orElse(10))));
    }

    List<CouncilVote> votes() {
        if (wants.is("voteKnown", false) || !wants.speakOf("voteKnown", "votePercentAtLeast", "ballotSecret")) {
            return List.of();
        }
        return List.of(new CouncilVote(
                "lint",
                LocalDate.of(context.round().year(), 9, 1),
                HUNDRED,
                wants.percent("votePercentAtLeast", HUNDRED),
                0,
                OptionalInt.empty(),
                Optional.of(!wants.is("ballotSecret", false))));
    }
}
