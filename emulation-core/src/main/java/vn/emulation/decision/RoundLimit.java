package vn.emulation.decision;

import java.util.Optional;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.selection.LimitUse;

/**
 * A limit of a round and what it came to.
 *
 * @param limit the limit
 * @param statedBy the rule that states it, with the values seen; empty where the places granted are all it rests on
 * @param parameter the parameter that gives its number, empty where the places granted do
 * @param use what it came to
 */
public record RoundLimit(Limit limit, Optional<Finding> statedBy, Optional<String> parameter, LimitUse use) {}
