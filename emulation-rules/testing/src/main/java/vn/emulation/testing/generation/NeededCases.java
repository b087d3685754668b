package vn.emulation.testing.generation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.emulation.testing.cases.RuleCase;

/**
 * Takes up cases one by one, and tells in the end which of them are needed: each of these is the only one that shows some
 * item, or the only one that kills some mutant. Used by one thread.
 */
public final class NeededCases {

    private final CaseSights sights;
    private final List<RuleCase> cases = new ArrayList<>();
    private final List<BitSet> items = new ArrayList<>();
    private final List<BitSet> near = new ArrayList<>();
    /** The mutants that a case kills and none before it does. */
    private final List<BitSet> newKills = new ArrayList<>();

    private final BitSet shown = new BitSet();

    /** Starts from nothing. */
    public NeededCases(CaseSights sights) {
        this.sights = sights;
    }

    /** Returns the numbers of all that is shown and killed so far. */
    public BitSet shown() {
        return (BitSet) shown.clone();
    }

    /** Says that others have shown this already. */
    void hold(BitSet held) {
        shown.or(held);
    }

    /** Takes up a case, and returns the numbers of what none before it showed or killed. */
    public BitSet add(RuleCase given) {
        return add(given, sights.shown(given), sights.near(given));
    }

    private BitSet add(RuleCase given, BitSet seen, BitSet nearRules) {
        BitSet tried = sights.nearMutants(given, nearRules);
        tried.andNot(shown);
        BitSet kills = sights.killed(given, tried);
        BitSet more = (BitSet) seen.clone();
        more.or(kills);
        more.andNot(shown);
        cases.add(given);
        items.add(seen);
        near.add(nearRules);
        newKills.add(kills);
        shown.or(more);
        return more;
    }

    /** Takes up a case if it shows or kills what none before it did, and returns whether it does. */
    boolean addIfMore(RuleCase given) {
        BitSet nearRules = sights.near(given);
        BitSet tried = sights.nearMutants(given, nearRules);
        tried.andNot(shown);
        BitSet seen = sights.shown(given);
        BitSet more = (BitSet) seen.clone();
        more.andNot(shown);
        if (more.isEmpty() && sights.killed(given, tried).isEmpty()) {
            return false;
        }
        add(given, seen, nearRules);
        return true;
    }

    /** Returns the places of the cases that are not needed, in the order in which they were taken up. */
    public Set<Integer> needless(BitSet held) {
        int[] holders = new int[sights.itemCount()];
        items.forEach(seen -> seen.stream().forEach(item -> holders[item]++));
        Set<Integer> needless = new TreeSet<>();
        for (int index = 0; index < cases.size(); index++) {
            boolean only = items.get(index).stream().anyMatch(item -> holders[item] == 1 && !held.get(item));
            if (!only && passOn(index)) {
                items.get(index).stream().forEach(item -> holders[item]--);
                needless.add(index);
            }
        }
        return needless;
    }

    /** Gives each mutant that only this case kills so far to a later one that does, and returns whether there is one for each. */
    private boolean passOn(int index) {
        BitSet left = (BitSet) newKills.get(index).clone();
        List<BitSet> taken = new ArrayList<>();
        for (int later = index + 1; later < cases.size() && !left.isEmpty(); later++) {
            BitSet tried = sights.nearMutants(cases.get(later), near.get(later));
            tried.and(left);
            BitSet kills = sights.killed(cases.get(later), tried);
            left.andNot(kills);
            taken.add(kills);
        }
        if (!left.isEmpty()) {
            return false;
        }
        IntStream.range(0, taken.size())
                .forEach(step -> newKills.get(index + 1 + step).or(taken.get(step)));
        return true;
    }
}
