package vn.emulation.rules;

import java.util.Collection;
import vn.emulation.quota.selection.BandCount;
import vn.emulation.rules.internal.engine.OutlinedRound;

/**
 * A round of which the dossiers are counted and the limits known (khung chỉ tiêu của đợt xét). This type is immutable and
 * safe to share between threads.
 */
public final class RoundOutline {

    private final OutlinedRound round;

    RoundOutline(OutlinedRound round) {
        this.round = round;
    }

    /**
     * Returns the number of the type of a group's eligible dossiers, from 0; those of one type come out by rank alone.
     *
     * @throws IllegalArgumentException if the group has no eligible dossier among those counted
     */
    public int type(NomineeGroup group) {
        return round.type(group);
    }

    /**
     * Returns whose places are contested.
     *
     * @param counts how many ranked rivals of each type lie in each {@linkplain Rival#band band}; those of one type and band
     *     add up
     */
    public RoundMargin margin(Collection<BandCount> counts) {
        return new RoundMargin(round, round.margin(counts));
    }
}
