package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.dossier.DossierId;

/**
 * Through whom a dossier was moved that nothing reached directly (tác động dây chuyền).
 *
 * @param limits the limits under which it competes with them, full ones where any is, by id
 * @param movedBy the dossiers that those limits count too and that a change reached directly, by id
 */
public record KnockOn(List<String> limits, List<DossierId> movedBy) {

    /** Sorts the lists. */
    public KnockOn {
        limits = ImmutableSortedSet.copyOf(limits).asList();
        movedBy = ImmutableSortedSet.copyOf(movedBy).asList();
    }
}
