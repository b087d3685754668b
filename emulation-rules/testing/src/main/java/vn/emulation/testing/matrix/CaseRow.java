package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.emulation.decision.RuleId;
import vn.emulation.source.ClauseId;

/**
 * A case and what is linked with it.
 *
 * @param name what it is called
 * @param place its file and line
 * @param clause the clause it is for, empty for none
 * @param rules the rules that it expects to fire
 */
public record CaseRow(String name, String place, Optional<ClauseId> clause, List<RuleId> rules) {

    /** Copies the list. */
    public CaseRow {
        rules = ImmutableList.copyOf(rules);
    }
}
