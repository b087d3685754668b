package vn.emulation.testing.generation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Chooses few of some sets that together hold all they hold: greedily, then without those whose every member others hold
 * too. What is chosen depends on the order of the sets and nothing else.
 */
final class FewestCover {

    private final List<BitSet> sets;
    private final BitSet wanted = new BitSet();

    private record Offer(int set, int gain) {}

    /**
     * Starts from sets.
     *
     * @param sets the sets, those to be preferred first
     * @param held what need not be held any more
     */
    FewestCover(List<BitSet> sets, BitSet held) {
        this.sets = List.copyOf(sets);
        sets.forEach(wanted::or);
        wanted.andNot(held);
    }

    /** Returns the places of the sets chosen, in order. */
    List<Integer> choose() {
        return irredundant(greedy());
    }

    /** An offer can only have become smaller since it was made. */
    private List<Integer> greedy() {
        BitSet left = (BitSet) wanted.clone();
        PriorityQueue<Offer> offers = new PriorityQueue<>(
                Comparator.comparingInt(Offer::gain).reversed().thenComparingInt(Offer::set));
        for (int set = 0; set < sets.size(); set++) {
            offers.add(new Offer(set, gain(set, left)));
        }
        List<Integer> chosen = new ArrayList<>();
        while (!left.isEmpty() && !offers.isEmpty()) {
            Offer best = offers.remove();
            int gain = gain(best.set(), left);
            if (gain == best.gain()) {
                chosen.add(best.set());
                left.andNot(sets.get(best.set()));
            } else if (gain > 0) {
                offers.add(new Offer(best.set(), gain));
            }
        }
        return chosen;
    }

    private int gain(int set, BitSet left) {
        BitSet gained = (BitSet) sets.get(set).clone();
        gained.and(left);
        return gained.cardinality();
    }

    /** Those chosen last gained least and are tried first. */
    private List<Integer> irredundant(List<Integer> chosen) {
        int[] holders = new int[wanted.length()];
        chosen.forEach(set -> wanted(set).stream().forEach(member -> holders[member]++));
        TreeSet<Integer> left = new TreeSet<>(chosen);
        for (int back = chosen.size() - 1; back >= 0; back--) {
            int set = chosen.get(back);
            BitSet members = wanted(set);
            if (members.stream().allMatch(member -> holders[member] > 1)) {
                members.stream().forEach(member -> holders[member]--);
                left.remove(set);
            }
        }
        return List.copyOf(left);
    }

    private BitSet wanted(int set) {
        BitSet members = (BitSet) sets.get(set).clone();
        members.and(wanted);
        return members;
    }
}
