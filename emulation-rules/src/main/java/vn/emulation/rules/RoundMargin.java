package vn.emulation.rules;

import java.util.Collection;
import vn.emulation.quota.selection.SelectionMargin;
import vn.emulation.quota.selection.Zone;
import vn.emulation.rules.internal.engine.OutlinedRound;

/** Whose places are contested in a round (nhóm sát chỉ tiêu). This type is immutable and safe to share between threads. */
public final class RoundMargin {

    private final OutlinedRound round;
    private final SelectionMargin margin;

    RoundMargin(OutlinedRound round, SelectionMargin margin) {
        this.round = round;
        this.margin = margin;
    }

    /**
     * Returns where a rival lies.
     *
     * @throws IllegalArgumentException if its group has no eligible dossier among those counted
     */
    public Zone zone(Rival rival) {
        return round.zone(margin, rival);
    }

    /** Returns where the ranked rivals of a type in a {@linkplain Rival#band band} lie. */
    public Zone zone(int type, long band) {
        return margin.zone(type, band);
    }

    /**
     * Gives the places.
     *
     * @param contested every rival that is contested
     * @throws IllegalArgumentException if others are given
     * @throws vn.emulation.validation.InvalidValueException if limits cross and the campaign does not say what is best
     *     then; or if a decision is about no tie of this selection, or is none that can be
     */
    public RoundPlaces places(Collection<Rival> contested) {
        return new RoundPlaces(round.places(margin, contested));
    }
}
