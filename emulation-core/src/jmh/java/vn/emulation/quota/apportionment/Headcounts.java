package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Units with headcounts as they occur: most are small, a few are large. */
final class Headcounts {
    private static final int IN_A_GROUP = 10;

    private Headcounts() {}

    /** Returns the same headcounts for the same number of them. */
    static long[] of(int count) {
        Random random = new Random(count);
        long[] headcounts = new long[count];
        for (int i = 0; i < count; i++) {
            headcounts[i] = 1 + (long) (20 * Math.exp(1.2 * random.nextGaussian()));
        }
        return headcounts;
    }

    static List<ApportionmentUnit> units(int count, boolean grouped) {
        List<ApportionmentUnit> units = new ArrayList<>();
        for (long headcount : of(count)) {
            ApportionmentUnit unit = ApportionmentUnit.of("unit-" + units.size(), headcount);
            units.add(grouped ? unit.in("group-" + units.size() / IN_A_GROUP) : unit);
        }
        return units;
    }

    static List<ApportionmentGroup> groups(int units) {
        List<ApportionmentGroup> groups = new ArrayList<>();
        for (int g = 0; g * IN_A_GROUP < units; g++) {
            groups.add(ApportionmentGroup.of("group-" + g).atLeast(15).atMost(1500));
        }
        return groups;
    }
}
