package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.dossier.DossierId;

/**
 * Through whom a dossier was moved that nothing reached directly (tác động dây chuyền).
 *
 * @param limits the limits under which it competes with them, full ones where any is, by id
 * @param movedBy groups of dossiers that a change reached directly, the moves of any group of which alone move it: every
 *     single one where there is one, or else one group of which nobody can be left out
 * @param exact whether that was found out; otherwise there is one group, of all who may have moved it
 */
public record KnockOn(List<String> limits, List<List<DossierId>> movedBy, boolean exact) {

    /** Sorts the limits and copies the groups. */
    public KnockOn {
        limits = ImmutableSortedSet.copyOf(limits).asList();
        movedBy = movedBy.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
}
