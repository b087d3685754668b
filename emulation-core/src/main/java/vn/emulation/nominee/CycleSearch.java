package vn.emulation.nominee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the units that stand above themselves, passing each unit once however deep the tree is. */
final class CycleSearch {
    private final OrgTree tree;
    private final Set<UnitId> passed = new HashSet<>();
    private final SortedSet<UnitId> cyclic = new TreeSet<>();

    private CycleSearch(OrgTree tree) {
        this.tree = tree;
    }

    static SortedSet<UnitId> in(OrgTree tree) {
        CycleSearch search = new CycleSearch(tree);
        tree.units().forEach(search::climbFrom);
        return search.cyclic;
    }

    private void climbFrom(OrgUnit unit) {
        List<UnitId> climbed = new ArrayList<>();
        Optional<OrgUnit> current = Optional.of(unit);
        while (current.isPresent() && passed.add(current.get().id())) {
            climbed.add(current.get().id());
            current = current.get().parent().flatMap(tree::find);
        }
        int back = current.map(OrgUnit::id).map(climbed::indexOf).orElse(-1);
        if (back >= 0) {
            cyclic.addAll(climbed.subList(back, climbed.size()));
        }
    }
}
