package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.emulation.decision.RuleId;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingId;

/**
 * A parameter and what is linked with it.
 *
 * @param name the parameter's name
 * @param clauses the clauses its values are written in
 * @param readings the readings its values depend on
 * @param rules the rules that ask for it
 * @param obligations the time limits of the law that it holds
 */
public record ParameterRow(
        String name, List<ClauseId> clauses, List<ReadingId> readings, List<RuleId> rules, List<String> obligations) {

    /** Copies the lists. */
    public ParameterRow {
        clauses = ImmutableList.copyOf(clauses);
        readings = ImmutableList.copyOf(readings);
        rules = ImmutableList.copyOf(rules);
        obligations = ImmutableList.copyOf(obligations);
    }
}
