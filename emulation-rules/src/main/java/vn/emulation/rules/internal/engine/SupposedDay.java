package vn.emulation.rules.internal.engine;

import java.util.List;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.source.ReadingChoice;

/**
 * What dossiers received on one day are judged under.
 *
 * @param base what holds under the defaults and rulings
 * @param groups by group of clauses the ways to read them; none where no way can make a difference to any dossier
 */
record SupposedDay(Supposition base, List<List<Way>> groups) {

    /**
     * A way to read the clauses of a group.
     *
     * @param supposition what then holds
     * @param choices the alternatives taken
     * @param different the rules for which that is not what the base holds; no other can fire under one of them only
     */
    record Way(Supposition supposition, List<ReadingChoice> choices, List<Integer> different) {

        Way {
            different = List.copyOf(different);
        }
    }

    SupposedDay {
        groups = List.copyOf(groups);
    }
}
