package vn.emulation.rules.synthetic;

import java.util.function.Predicate;
import vn.emulation.decision.Effect;

/**
 * One rule.
 *
 * @param id its id
 * @param effect what it says
 * @param condition when it fires
 */
public record SingleRule(String id, Effect effect, Predicate<Seen> condition) {}
