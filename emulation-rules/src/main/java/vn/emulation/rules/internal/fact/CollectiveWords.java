package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.BOOLEAN;
import static vn.emulation.rules.internal.fact.ValueType.NUMBER;
import static vn.emulation.rules.internal.fact.Words.atLeast;
import static vn.emulation.rules.internal.fact.Words.field;

import java.util.List;

/** What a rule may look at in a collective and in the votes of councils. */
final class CollectiveWords {

    private static final Field STAFF_KNOWN = field("staffKnown", BOOLEAN, DossierFact::isStaffKnown);
    private static final Field ESTABLISHED_KNOWN = field("establishedKnown", BOOLEAN, DossierFact::isEstablishedKnown);
    private static final Field VOTE_KNOWN = field("voteKnown", BOOLEAN, DossierFact::isVoteKnown);
    static final Words ALL = Words.of(
            List.of(
                    STAFF_KNOWN,
                    field("grassrootsFighters", NUMBER, DossierFact::getGrassrootsFighters)
                            .guardedBy(STAFF_KNOWN)
                            .needing(NeedTarget.STAFF),
                    field("membersWarned", NUMBER, DossierFact::getMembersWarned)
                            .guardedBy(STAFF_KNOWN)
                            .needing(NeedTarget.STAFF),
                    ESTABLISHED_KNOWN,
                    field("yearsEstablished", NUMBER, DossierFact::getYearsEstablished)
                            .guardedBy(ESTABLISHED_KNOWN)
                            .needing(NeedTarget.ESTABLISHED_ON),
                    VOTE_KNOWN,
                    field("ballotSecret", BOOLEAN, DossierFact::isBallotSecret)
                            .guardedBy(VOTE_KNOWN)
                            .needing(NeedTarget.VOTE)),
            List.of(
                    atLeast("completedPercentAtLeast", DossierFact::completedPercentAtLeast)
                            .guardedBy(STAFF_KNOWN)
                            .needing(NeedTarget.STAFF),
                    atLeast("advancedPercentAtLeast", DossierFact::advancedPercentAtLeast)
                            .guardedBy(STAFF_KNOWN)
                            .needing(NeedTarget.STAFF),
                    atLeast("votePercentAtLeast", DossierFact::votePercentAtLeast)
                            .guardedBy(VOTE_KNOWN)
                            .needing(NeedTarget.VOTE)));

    private CollectiveWords() {}
}
