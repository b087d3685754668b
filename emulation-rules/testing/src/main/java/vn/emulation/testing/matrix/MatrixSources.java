package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.emulation.decision.RoundReport;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * What a matrix is made of.
 *
 * @param rules the rules
 * @param cases the cases, empty where nobody looks at cases, which is not the same as that there are none
 * @param report what came of a round, empty where nobody looks at one
 */
public record MatrixSources(RulesUnderTest rules, Optional<List<RuleCase>> cases, Optional<RoundReport> report) {

    /** Copies the list. */
    public MatrixSources {
        cases = cases.map(ImmutableList::copyOf);
    }

    /** Returns the sources of a matrix without cases or a round. */
    public static MatrixSources of(RulesUnderTest rules) {
        return new MatrixSources(rules, Optional.empty(), Optional.empty());
    }

    /** Returns these sources with all the cases there are. */
    public MatrixSources withCases(List<RuleCase> all) {
        return new MatrixSources(rules, Optional.of(all), report);
    }

    /** Returns these sources with what came of a round of the campaign. */
    public MatrixSources withRound(RoundReport decided) {
        return new MatrixSources(rules, cases, Optional.of(decided));
    }
}
