package vn.emulation.quota.selection.internal;

import java.util.Arrays;

/**
 * Weighs the sets that the relaxation leaves out, until its counts keep them or prove that none do.
 *
 * <p>Whatever the weights, counts that keep all bounds have a weighted sum of no less than the bounds have; where the
 * largest weighted sum of the relaxation is less, there are none (a Lagrangian bound, exact as all is in integers).
 */
final class SideWeights {
    private static final int ROUNDS = 24;

    private final CountProblem problem;
    private final Memberships memberships;
    private final CrossingNetwork network;
    private final FlowWeights flow;
    private final int[] sets;
    private final int[] weight;

    SideWeights(
            CountProblem problem, Memberships memberships, CrossingNetwork network, ExchangeSearch search, int[] sets) {
        this.problem = problem;
        this.memberships = memberships;
        this.network = network;
        flow = new FlowWeights(network, search);
        this.sets = sets.clone();
        weight = new int[memberships.sets()];
    }

    /** Changes an optimal flow into one that breaks fewer bounds; false if that proves that some must be broken. */
    boolean agree() {
        boolean mayAgree = true;
        boolean isAgreed = false;
        for (int round = 0; round < ROUNDS && mayAgree && !isAgreed; round++) {
            isAgreed = weighBroken();
            mayAgree = isAgreed || mayAgree();
        }
        flow.reset();
        Arrays.fill(weight, 0);
        return mayAgree;
    }

    /** Weighs each set whose bounds are broken by one more; true if none is. */
    private boolean weighBroken() {
        boolean isAgreed = true;
        for (int set : sets) {
            long sum = sum(set);
            if (sum < problem.least(set)) {
                isAgreed = false;
                weight[set]++;
                for (int k = memberships.firstMember(set); k < memberships.firstMember(set + 1); k++) {
                    flow.increase(network.type(memberships.member(k)));
                }
            } else if (sum > problem.most(set)) {
                isAgreed = false;
                weight[set]--;
                for (int k = memberships.firstMember(set); k < memberships.firstMember(set + 1); k++) {
                    flow.decrease(network.type(memberships.member(k)));
                }
            }
        }
        return isAgreed;
    }

    private boolean mayAgree() {
        long reached = 0;
        long needed = 0;
        for (int set : sets) {
            if (weight[set] != 0) {
                reached += weight[set] * sum(set);
                needed += weight[set] * (long) (weight[set] > 0 ? problem.least(set) : problem.most(set));
            }
        }
        return reached >= needed;
    }

    private long sum(int set) {
        long sum = 0;
        for (int k = memberships.firstMember(set); k < memberships.firstMember(set + 1); k++) {
            sum += network.flow[network.type(memberships.member(k))];
        }
        return sum;
    }
}
