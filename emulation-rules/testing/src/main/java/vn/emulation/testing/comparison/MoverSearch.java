package vn.emulation.testing.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.SelectionProblem;

/** Finds, among all who moved, those whose moves alone move another. Not thread-safe. */
final class MoverSearch {

    private final MixedSelections selections;

    MoverSearch(SelectionProblem before, SelectionProblem after) {
        this.selections = new MixedSelections(before, after);
    }

    /**
     * Returns each single mover that is enough, or else one group of which nobody can be left out; none where that is
     * not found out, or it is limits that moved it.
     */
    List<List<DossierId>> groups(DossierId dossier) {
        String id = dossier.value();
        Optional<Standing> last = selections.standing(id, selections.moved());
        if (last.isEmpty() || selections.standing(id, Set.of()).equals(last)) {
            return List.of();
        }
        List<List<DossierId>> single = selections.moved().stream()
                .filter(mover -> selections.standing(id, Set.of(mover)).equals(last))
                .map(mover -> List.of(DossierId.of(mover)))
                .toList();
        return single.isEmpty() ? reduced(id, last) : single;
    }

    private List<List<DossierId>> reduced(String id, Optional<Standing> last) {
        Set<String> needed = new TreeSet<>(selections.moved());
        for (String mover : selections.moved()) {
            Set<String> others = new TreeSet<>(needed);
            others.remove(mover);
            Optional<Standing> without = selections.standing(id, others);
            if (without.isEmpty()) {
                return List.of();
            }
            if (without.equals(last)) {
                needed = others;
            }
        }
        return List.of(needed.stream().map(DossierId::of).toList());
    }
}
