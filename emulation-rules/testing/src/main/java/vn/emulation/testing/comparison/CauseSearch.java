package vn.emulation.testing.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.emulation.dossier.DossierId;

/**
 * Finds the smallest sets of changes that make dossiers come out as they do by all of them: every set of one change,
 * then every set of two, and so on, up to a bound. Not thread-safe.
 */
final class CauseSearch {

    private static final int AT_ONCE = 16;

    private final MixedRounds rounds;
    private final int most;
    private final Map<DossierId, List<BitSet>> found = new LinkedHashMap<>();
    private final Map<DossierId, Boolean> complete = new HashMap<>();
    private int tried;

    CauseSearch(MixedRounds rounds, int most) {
        this.rounds = rounds;
        this.most = most;
    }

    /** Returns how many sets were tried beside the two that are compared. */
    int tried() {
        return tried;
    }

    void search(Set<DossierId> dossiers) {
        dossiers.forEach(dossier -> found.put(dossier, List.of()));
        int changes = rounds.changes().size();
        for (int size = 1; size <= changes && found.containsValue(List.of()); size++) {
            List<DossierId> open = found.keySet().stream()
                    .filter(dossier -> sets(dossier).isEmpty())
                    .toList();
            boolean all = searchOf(size, open);
            open.forEach(dossier -> complete.put(dossier, all));
            if (!all) {
                return;
            }
        }
    }

    /** Returns the smallest sets, none where the bound came first. */
    List<BitSet> sets(DossierId dossier) {
        return found.getOrDefault(dossier, List.of());
    }

    Causes causes(DossierId dossier) {
        List<List<String>> sets = sets(dossier).stream()
                .map(set -> set.stream()
                        .mapToObj(rounds.changes()::get)
                        .map(change -> change.told().id())
                        .toList())
                .toList();
        return new Causes(
                sets,
                complete.getOrDefault(dossier, false),
                sets.isEmpty() ? OptionalInt.of(tried) : OptionalInt.empty());
    }

    private boolean searchOf(int size, List<DossierId> open) {
        Combinations combinations = new Combinations(rounds.changes().size(), size);
        List<BitSet> batch = combinations.next(AT_ONCE);
        while (!batch.isEmpty()) {
            List<BitSet> allowed = new ArrayList<>();
            for (BitSet set : batch) {
                boolean known = rounds.isKnown(set);
                if (known || tried < most) {
                    tried += known ? 0 : 1;
                    allowed.add(set);
                }
            }
            rounds.prepare(allowed);
            allowed.forEach(set -> look(set, open));
            if (allowed.size() < batch.size()) {
                return false;
            }
            batch = combinations.next(AT_ONCE);
        }
        return true;
    }

    private void look(BitSet set, List<DossierId> open) {
        rounds.of(set)
                .ifPresent(outcome -> open.stream()
                        .filter(dossier ->
                                outcome.standing(dossier).equals(rounds.after().standing(dossier)))
                        .forEach(dossier -> found.computeIfPresent(dossier, (same, sets) -> with(sets, set))));
    }

    private static List<BitSet> with(List<BitSet> sets, BitSet set) {
        List<BitSet> more = new ArrayList<>(sets);
        more.add(set);
        return more;
    }
}
