package vn.emulation.testing.coverage;

import java.util.BitSet;
import java.util.List;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.RoundDays;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Sees what one rule shows on facts. */
final class RuleProbes {

    private final RuleDefinition rule;
    private final Tried tried;
    private final int fired;
    private final int declined;
    private final List<Probe> probes;
    private final ForceProbes force;
    private final int most;

    RuleProbes(RuleDefinition rule, Tried tried, int fired, int declined, List<Probe> probes, ForceProbes force) {
        this.rule = rule;
        this.tried = tried;
        this.fired = fired;
        this.declined = declined;
        this.probes = List.copyOf(probes);
        this.force = force;
        int fewest = probes.stream()
                .mapToInt(probe -> probe.others().cardinality())
                .min()
                .orElse(0);
        this.most = Math.max(1, rule.constraints().size() - fewest);
    }

    /** Adds what is seen on a fact, and returns whether the rule fires on it. */
    boolean see(Fact fact, RoundDays days, BitSet seen) {
        if (!tried.isAbout(fact)) {
            return false;
        }
        if (!tried.applies(fact)) {
            force.seeOutside(fact, days, seen, () -> tried.tryOn(fact, 0, new BitSet(), new BitSet()));
            return false;
        }
        BitSet notTrue = new BitSet();
        BitSet unknown = new BitSet();
        boolean whole = tried.tryOn(fact, most, notTrue, unknown);
        boolean fires = notTrue.isEmpty();
        seen.set(fires ? fired : declined);
        if (whole) {
            probes.stream()
                    .filter(probe -> probe.sees(rule.constraints().get(probe.constraint()), fact, notTrue, unknown))
                    .forEach(probe -> seen.set(probe.number()));
        }
        if (fires) {
            force.seeInside(fact, days, seen);
        }
        return fires;
    }
}
