package vn.emulation.testing.coverage;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import vn.emulation.text.LocalisedText;

/** What was found about items, by their numbers. Filled by one thread, then only read. */
final class ProvedItems {

    private final Map<Integer, LocalisedText> unreachable = new TreeMap<>();
    private final Map<Integer, CoverageGoal> goals = new TreeMap<>();

    void unreachable(int number, LocalisedText why) {
        unreachable.put(number, why);
    }

    void goal(int number, CoverageGoal goal) {
        goals.put(number, goal);
    }

    Map<Integer, LocalisedText> unreachable() {
        return unreachable;
    }

    Map<Integer, CoverageGoal> goals() {
        return goals;
    }

    BitSet unreachableNumbers() {
        BitSet numbers = new BitSet();
        unreachable.keySet().forEach(numbers::set);
        return numbers;
    }
}
