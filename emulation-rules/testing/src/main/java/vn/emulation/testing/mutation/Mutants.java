package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.testing.rules.Workbench;

/** The mutants of rules. Immutable and safe to share between threads. */
public final class Mutants {

    private final RulesUnderTest rules;
    private final ImmutableList<Mutant> all;
    private final ImmutableList<LeftOut> leftOut;

    private Mutants(RulesUnderTest rules, List<Mutant> all, List<LeftOut> leftOut) {
        this.rules = rules;
        this.all = ImmutableList.copyOf(all);
        this.leftOut = ImmutableList.copyOf(leftOut);
    }

    /** Makes the mutants of rules. */
    public static Mutants of(RulesUnderTest rules) {
        MutantMaker maker = new MutantMaker(rules);
        return new Mutants(rules, maker.kept(), maker.leftOut());
    }

    /** Returns the rules that these are mutants of. */
    public RulesUnderTest rules() {
        return rules;
    }

    /** Returns every mutant that some case can kill, as far as anybody has proved: those of rules in their order first. */
    public List<Mutant> all() {
        return all;
    }

    /** Returns the mutants that no case is asked to kill, and why. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Returns the rules with what a mutant changes. */
    public Workbench apply(Mutant mutant) {
        return mutant.change().applyTo(rules.workbench());
    }

    /**
     * Returns the mutants that a case kills: under them something comes that does not come under the rules, or breaks.
     *
     * @param given a case of the campaign of these rules
     */
    public Set<Mutant> killedBy(RuleCase given, Collection<Mutant> mutants) {
        CaseProbe probe = new CaseProbe(rules.workbench(), given);
        return mutants.stream()
                .filter(probe::kills)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Mutant::compareTo));
    }
}
