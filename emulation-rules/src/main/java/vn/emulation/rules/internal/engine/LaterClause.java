package vn.emulation.rules.internal.engine;

import java.util.List;
import java.util.Set;
import vn.emulation.source.ClauseId;

/**
 * A clause as later rounds ask it.
 *
 * @param clause the clause
 * @param rules the indexes of the rules that it, or a point of it, hangs on
 * @param settled whether no year changes what these rules look at
 * @param parts the parts of a dossier that these rules look at
 */
record LaterClause(ClauseId clause, List<Integer> rules, boolean settled, Set<LaterPart> parts) {

    LaterClause {
        rules = List.copyOf(rules);
        parts = Set.copyOf(parts);
    }

    boolean looksAtHistory() {
        return parts.contains(LaterPart.HISTORY);
    }
}
