package vn.emulation.quota.apportionment;

import java.util.List;

/** What a method gives, before it is reported. */
final class Outcome {
    private final int[] certain;
    private final List<ApportionmentTie> ties;

    Outcome(int[] certain, List<ApportionmentTie> ties) {
        this.certain = certain.clone();
        this.ties = List.copyOf(ties);
    }

    static Outcome of(Contest contest) {
        return contest.method == ApportionmentMethod.HAMILTON
                ? LargestRemainders.solve(contest)
                : DivisorMethod.solve(contest);
    }

    /** The places that a unit, by its number, holds in every solution. */
    int certain(int unit) {
        return certain[unit];
    }

    /** The sets of units among which the other places may go either way. */
    List<ApportionmentTie> ties() {
        return ties;
    }
}
