package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Prints how long each method takes; run by hand, see the README of the module. */
final class ApportionmentTiming {
    private static final int RUNS = 25;

    private ApportionmentTiming() {}

    /**
     * Prints the median of {@value #RUNS} runs for each size and method, in microseconds.
     *
     * @param args pairs of places and units, such as {@code 1000000 10000}, and {@code grouped} for ten units a group
     */
    public static void main(String[] args) {
        boolean grouped = Arrays.asList(args).contains("grouped");
        for (int k = 0; k + 1 < args.length; k += 2) {
            int places = Integer.parseInt(args[k]);
            int units = Integer.parseInt(args[k + 1]);
            for (ApportionmentMethod method : ApportionmentMethod.values()) {
                if (!grouped || method != ApportionmentMethod.HAMILTON) {
                    report(new ApportionmentProblem(method, places, units(units, grouped), groups(units, grouped)));
                }
            }
        }
    }

    private static List<ApportionmentUnit> units(int count, boolean grouped) {
        Random random = new Random(count);
        List<ApportionmentUnit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long weight = 1 + (long) (20 * Math.exp(1.2 * random.nextGaussian()));
            ApportionmentUnit unit = ApportionmentUnit.of("unit-" + i, weight);
            units.add(grouped ? unit.in("group-" + i / 10) : unit);
        }
        return units;
    }

    private static List<ApportionmentGroup> groups(int count, boolean grouped) {
        List<ApportionmentGroup> groups = new ArrayList<>();
        for (int g = 0; grouped && g <= (count - 1) / 10; g++) {
            groups.add(ApportionmentGroup.of("group-" + g).atLeast(15).atMost(1500));
        }
        return groups;
    }

    private static void report(ApportionmentProblem problem) {
        long[] core = new long[RUNS];
        long[] whole = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Outcome outcome = Outcome.of(Contest.of(problem));
            core[run] = System.nanoTime() - start;
            start = System.nanoTime();
            ApportionmentResult result = Apportionment.solve(problem);
            whole[run] = System.nanoTime() - start;
            if (outcome.ties().size() != result.ties().size()) {
                throw new IllegalStateException("two outcomes of one problem");
            }
        }
        System.out.printf(
                "%-16s %9d places %7d units: places and ties %7d us, result %7d us%n",
                problem.method(), problem.places(), problem.units().size(), median(core), median(whole));
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2] / 1000;
    }
}
