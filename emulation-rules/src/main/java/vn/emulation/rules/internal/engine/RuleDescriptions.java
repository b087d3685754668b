package vn.emulation.rules.internal.engine;

import java.util.List;
import vn.emulation.rules.RuleDescription;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** What is to be told of rules. */
public final class RuleDescriptions {

    private RuleDescriptions() {}

    /** Returns what is to be told of each rule, in their order. */
    public static List<RuleDescription> of(List<RuleDefinition> rules) {
        return rules.stream().map(RuleDescriptions::of).toList();
    }

    private static RuleDescription of(RuleDefinition rule) {
        return new RuleDescription(
                rule.id(),
                rule.effect(),
                rule.clauses(),
                rule.readings(),
                rule.constraints().stream().map(Constraint::text).toList(),
                rule.at().source(),
                rule.at().line());
    }
}
