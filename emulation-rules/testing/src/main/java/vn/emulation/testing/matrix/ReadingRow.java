package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.emulation.decision.RuleId;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingId;

/**
 * A reading and what is linked with it.
 *
 * @param reading the reading
 * @param clauses the clauses that leave the question open
 * @param rules the rules that belong to one of its alternatives
 * @param parameters the parameters whose values depend on it
 */
public record ReadingRow(ReadingId reading, List<ClauseId> clauses, List<RuleId> rules, List<String> parameters) {

    /** Copies the lists. */
    public ReadingRow {
        clauses = ImmutableList.copyOf(clauses);
        rules = ImmutableList.copyOf(rules);
        parameters = ImmutableList.copyOf(parameters);
    }
}
