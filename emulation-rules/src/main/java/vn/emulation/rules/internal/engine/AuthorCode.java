package vn.emulation.rules.internal.engine;

import java.util.List;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * Code with its rule.
 *
 * @param rule the rule
 * @param code the code
 */
public record AuthorCode(RuleId rule, Constraint.Code code) {

    static List<AuthorCode> of(List<RuleDefinition> rules) {
        return rules.stream()
                .flatMap(rule -> rule.code().stream().map(code -> new AuthorCode(rule.id(), code)))
                .toList();
    }
}
