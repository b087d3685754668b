package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.ClauseId;

/**
 * Cases that are written as a table: each says only what is not as in one of them.
 *
 * @param name what they are called together
 * @param clause the clause they are for
 * @param rows the cases, each with a name of its own among them
 */
public record CaseTable(String name, Optional<ClauseId> clause, List<RuleCase> rows) {

    /** Copies the list. */
    public CaseTable {
        rows = ImmutableList.copyOf(rows);
    }
}
