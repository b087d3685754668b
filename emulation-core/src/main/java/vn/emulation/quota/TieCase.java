package vn.emulation.quota;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.dossier.DossierId;
import vn.emulation.validation.Validation;

/**
 * Candidates of equal position for whom there are too few places: a council has to choose (trường hợp đồng hạng).
 *
 * @param position the position they share
 * @param places how many places are left for them, from 1, fewer than they are
 * @param tied the dossiers, by id
 */
public record TieCase(int position, int places, List<DossierId> tied) {

    /**
     * Sorts the dossiers.
     *
     * @throws vn.emulation.validation.InvalidValueException if the places suffice or there are none
     */
    public TieCase {
        tied = ImmutableSortedSet.copyOf(tied).asList();
        Validation.start()
                .check(places >= 1 && places < tied.size(), "tie.places", places, tied.size())
                .orThrow();
    }
}
