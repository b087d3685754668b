package vn.emulation.quota.apportionment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.emulation.validation.Validation;

/**
 * Units below their groups, numbered so that what stands below a group is one range of numbers.
 *
 * <p>Node 0 is the whole; the others are groups, each after the one it stands in. Arrays are read, never written.
 */
final class UnitTree {

    /** The node of everything. */
    static final int WHOLE = 0;

    /** By node but for the whole: its group. */
    final List<ApportionmentGroup> groups = new ArrayList<>();
    /** By node: the node it stands in, -1 for the whole. */
    final int[] parent;
    /** By node: the node after the last one below it. */
    final int[] end;
    /** By node, and one more: the number of its first unit; its own units go on to the next node's first. */
    final int[] first;
    /** By number: the unit. */
    final ApportionmentUnit[] units;
    /** By number: the node it stands in. */
    final int[] node;

    private UnitTree(int unitCount, int nodeCount) {
        parent = new int[nodeCount];
        end = new int[nodeCount];
        first = new int[nodeCount + 1];
        units = new ApportionmentUnit[unitCount];
        node = new int[unitCount];
    }

    /**
     * Numbers units and groups that come by id.
     *
     * @throws vn.emulation.validation.InvalidValueException if a group stands below itself
     */
    static UnitTree of(List<ApportionmentUnit> units, List<ApportionmentGroup> groups) {
        UnitTree tree = new UnitTree(units.size(), groups.size() + 1);
        tree.numberUnits(units, tree.numberGroups(groups));
        return tree;
    }

    private Map<String, Integer> numberGroups(List<ApportionmentGroup> byId) {
        Map<Optional<String>, List<ApportionmentGroup>> below = new LinkedHashMap<>();
        byId.forEach(group ->
                below.computeIfAbsent(group.parent(), name -> new ArrayList<>()).add(group));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Deque<ApportionmentGroup> waiting = new ArrayDeque<>(below.getOrDefault(Optional.empty(), List.of()));
        parent[WHOLE] = -1;
        while (!waiting.isEmpty()) {
            ApportionmentGroup group = waiting.pop();
            groups.add(group);
            numbers.put(group.id(), groups.size());
            parent[groups.size()] = group.parent().map(numbers::get).orElse(WHOLE);
            below.getOrDefault(Optional.of(group.id()), List.of()).forEach(waiting::push);
        }
        refuseCycles(byId, numbers);
        for (int v = parent.length - 1; v >= 0; v--) {
            end[v] = Math.max(end[v], v + 1);
            if (v > WHOLE) {
                end[parent[v]] = Math.max(end[parent[v]], end[v]);
            }
        }
        return numbers;
    }

    private static void refuseCycles(List<ApportionmentGroup> byId, Map<String, Integer> numbers) {
        Set<String> reached = new LinkedHashSet<>(numbers.keySet());
        Validation validation = Validation.start();
        byId.forEach(group -> validation.check(reached.contains(group.id()), "apportionment.group-cycle", group.id()));
        validation.orThrow();
    }

    private void numberUnits(List<ApportionmentUnit> byId, Map<String, Integer> numbers) {
        int[] nodes = byId.stream()
                .mapToInt(unit -> unit.group().map(numbers::get).orElse(WHOLE))
                .toArray();
        for (int v : nodes) {
            first[v + 1]++;
        }
        for (int v = 1; v < first.length; v++) {
            first[v] += first[v - 1];
        }
        int[] next = first.clone();
        for (int k = 0; k < nodes.length; k++) {
            int number = next[nodes[k]]++;
            units[number] = byId.get(k);
            node[number] = nodes[k];
        }
    }

    /** Returns whether there are no groups. */
    boolean isFlat() {
        return groups.isEmpty();
    }
}
