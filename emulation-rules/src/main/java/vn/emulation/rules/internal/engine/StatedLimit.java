package vn.emulation.rules.internal.engine;

import java.util.List;
import java.util.Optional;
import vn.emulation.decision.Finding;
import vn.emulation.quota.limit.Limit;
import vn.emulation.rules.internal.fact.Pool;
import vn.emulation.source.ClauseId;

/**
 * A limit with what it rests on.
 *
 * @param limit the limit
 * @param pool whom it counts
 * @param finding the rule that states it, with the values seen
 * @param parameter the parameter that gives its number, empty where the places granted do
 * @param parameterClauses the clauses that the parameter's value is cited from
 */
public record StatedLimit(
        Limit limit, Pool pool, Finding finding, Optional<String> parameter, List<ClauseId> parameterClauses) {

    /** Copies the list. */
    public StatedLimit {
        parameterClauses = List.copyOf(parameterClauses);
    }
}
