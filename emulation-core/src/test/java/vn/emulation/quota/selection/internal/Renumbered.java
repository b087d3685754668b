package vn.emulation.quota.selection.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The same instance under other numbers. */
final class Renumbered {
    private Renumbered() {}

    /** Numbers types and nodes anew and lets the trees change sides; entrants keep their places. */
    static CrossingInstance of(CrossingInstance instance, Random random) {
        Entrants entrants = instance.entrants();
        List<Integer> types =
                new ArrayList<>(IntStream.range(0, entrants.types()).boxed().toList());
        Collections.shuffle(types, random);
        Entrants renumbered = new Entrants(
                entrants.level(), entrants.type().stream().map(types::get).toList());
        return new CrossingInstance(
                renumbered, of(instance.right(), types, random), of(instance.left(), types, random));
    }

    /** Gives each entrant a type alone. */
    static CrossingInstance apart(CrossingInstance instance) {
        Entrants entrants = instance.entrants();
        List<Integer> types = IntStream.range(0, entrants.size()).boxed().toList();
        return new CrossingInstance(
                new Entrants(entrants.level(), types),
                apart(instance.left(), entrants),
                apart(instance.right(), entrants));
    }

    private static LimitTree apart(LimitTree tree, Entrants entrants) {
        int[] leaf =
                entrants.type().stream().mapToInt(type -> tree.leaf()[type]).toArray();
        return new LimitTree(tree.parent(), tree.cap(), tree.floor(), leaf);
    }

    private static LimitTree of(LimitTree tree, List<Integer> types, Random random) {
        int[] number = numbers(tree, random);
        int[] parent = new int[tree.size()];
        int[] cap = new int[tree.size()];
        int[] floor = new int[tree.size()];
        for (int v = 0; v < tree.size(); v++) {
            parent[number[v]] = v == 0 ? -1 : number[tree.parent()[v]];
            cap[number[v]] = tree.cap()[v];
            floor[number[v]] = tree.floor()[v];
        }
        int[] leaf = new int[types.size()];
        for (int t = 0; t < leaf.length; t++) {
            leaf[types.get(t)] = number[tree.leaf()[t]];
        }
        return new LimitTree(parent, cap, floor, leaf);
    }

    /** Draws the nodes in any order in which parents come first. */
    private static int[] numbers(LimitTree tree, Random random) {
        int[] number = new int[tree.size()];
        List<Integer> waiting = new ArrayList<>(List.of(0));
        for (int next = 0; !waiting.isEmpty(); next++) {
            int node = waiting.remove(random.nextInt(waiting.size()));
            number[node] = next;
            IntStream.range(1, tree.size())
                    .filter(v -> tree.parent()[v] == node)
                    .forEach(waiting::add);
        }
        return number;
    }
}
