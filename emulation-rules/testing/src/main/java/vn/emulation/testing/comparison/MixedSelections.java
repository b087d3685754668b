package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.Entrant;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.Selection;
import vn.emulation.quota.selection.SelectionProblem;

/** Selections in which some of those who moved have moved and the others have not yet. Not thread-safe. */
final class MixedSelections {

    private static final int FEW_ENTRANTS = 200;
    private static final int WORK = 100_000;

    private final Map<String, Entrant> before;
    private final Map<String, Entrant> after;
    private final SelectionProblem problem;
    private final ImmutableSortedSet<String> moved;
    private final Map<Set<String>, Map<String, Standing>> known = new HashMap<>();
    private int left;

    MixedSelections(SelectionProblem before, SelectionProblem after) {
        this.before = Maps.uniqueIndex(before.entrants(), Entrant::id);
        this.after = Maps.uniqueIndex(after.entrants(), Entrant::id);
        this.problem = after;
        Map<String, Entrant> all = new TreeMap<>(this.before);
        all.putAll(this.after);
        this.moved = all.keySet().stream()
                .filter(id -> !entrant(this.before, id).equals(entrant(this.after, id)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        this.left = before.ranking().equals(after.ranking()) ? 1 + WORK / Math.max(FEW_ENTRANTS, all.size()) : 0;
    }

    private static Optional<Entrant> entrant(Map<String, Entrant> entrants, String id) {
        return Optional.ofNullable(entrants.get(id));
    }

    /** Those who compete otherwise, by id. */
    ImmutableSortedSet<String> moved() {
        return moved;
    }

    /** Returns how an entrant comes out where only those have moved, or empty where too much was tried before. */
    Optional<Standing> standing(String id, Set<String> movers) {
        Map<String, Standing> standings = known.get(movers);
        if (standings == null) {
            if (left == 0) {
                return Optional.empty();
            }
            left--;
            standings = select(movers);
            known.put(Set.copyOf(movers), standings);
        }
        return Optional.ofNullable(standings.get(id));
    }

    private Map<String, Standing> select(Set<String> movers) {
        Map<String, Entrant> mixed = new TreeMap<>(before);
        for (String mover : movers) {
            entrant(after, mover).ifPresentOrElse(entrant -> mixed.put(mover, entrant), () -> mixed.remove(mover));
        }
        Selection selection = Selection.of(problem.among(new ArrayList<>(mixed.values())));
        Set<String> reserves = new HashSet<>();
        if (selection.isExplainedAtOnce()) {
            mixed.keySet().forEach(id -> reserves.addAll(selection.explain(id).replacedBy()));
        }
        Map<String, Standing> standings = new HashMap<>();
        for (PlacedEntrant entrant : selection.result().entrants()) {
            boolean next = entrant.standing() == Standing.NOT_SELECTED && reserves.contains(entrant.id());
            standings.put(entrant.id(), next ? Standing.RESERVE : entrant.standing());
        }
        return standings;
    }
}
