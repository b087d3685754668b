package vn.emulation.rules.internal.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * How much a rule set may be. A build of the engine takes ten seconds for a thousand rules.
 *
 * @param diagnostics where what is too much is told
 */
record SetLimits(Diagnostics diagnostics) {

    static final int MOST_FILES = 10_000;
    static final long MOST_BYTES = 20_000_000;
    static final int MOST_RULES = 2_000;

    /** A method is written for each. */
    static final int MOST_CONSTRAINTS = 5_000;

    /** Returns whether files are few and short enough; the first that is too much is told otherwise. */
    boolean admitFiles(List<RuleSource> sources) {
        if (sources.size() > MOST_FILES) {
            tell(sources.get(MOST_FILES), sources.size(), "files", MOST_FILES);
            return false;
        }
        long bytes = 0;
        for (RuleSource source : sources) {
            bytes += source.content().length;
            if (bytes > MOST_BYTES) {
                tell(source, total(sources), "bytes", MOST_BYTES);
                return false;
            }
        }
        return true;
    }

    /** Returns whether rules, and the constraints in them, are few enough; the first rule too many is told otherwise. */
    boolean admitRules(List<RuleDefinition> rules) {
        if (rules.size() > MOST_RULES) {
            diagnostics.error(DiagnosticCode.RULE_COUNT, rules.get(MOST_RULES).at(), rules.size(), MOST_RULES);
            return false;
        }
        return admitConstraints(rules);
    }

    private boolean admitConstraints(List<RuleDefinition> rules) {
        Set<String> different = new HashSet<>();
        Optional<RuleDefinition> first = Optional.empty();
        for (RuleDefinition rule : rules) {
            rule.constraints().forEach(constraint -> different.add(rule.subject() + " " + constraint.generated()));
            if (first.isEmpty() && different.size() > MOST_CONSTRAINTS) {
                first = Optional.of(rule);
            }
        }
        first.ifPresent(rule -> tell(rule.at(), different.size(), "constraints", MOST_CONSTRAINTS));
        return first.isEmpty();
    }

    private static long total(List<RuleSource> sources) {
        return sources.stream().mapToLong(source -> source.content().length).sum();
    }

    private void tell(RuleSource source, long found, String what, long most) {
        tell(new SourcePosition(source.name(), 0, 0), found, what, most);
    }

    private void tell(SourcePosition at, long found, String what, long most) {
        diagnostics.error(DiagnosticCode.SET_SIZE, at, found, "@set-size." + what, most);
    }
}
