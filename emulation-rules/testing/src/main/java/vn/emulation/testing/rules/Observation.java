package vn.emulation.testing.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.emulation.decision.RoundReport;
import vn.emulation.rules.internal.fact.Fact;

/**
 * A round, and what rules looked at while it was judged.
 *
 * @param report the report
 * @param facts each dossier and pool under each supposition that was judged
 */
public record Observation(RoundReport report, List<Fact> facts) {

    /** Copies the list. */
    public Observation {
        facts = ImmutableList.copyOf(facts);
    }
}
