package vn.emulation.rules.lint;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.decision.RuleId;

/**
 * Something in rules or in a campaign that loads and that a person should look at (cảnh báo khi rà soát).
 *
 * @param diagnostic what it is, where, and one thing to do
 * @param rules the rules concerned, sorted; none where it is about no rule
 * @param counterExample a dossier that shows it, empty where none is needed to see it
 */
public record LintFinding(Diagnostic diagnostic, List<RuleId> rules, Optional<CounterExample> counterExample)
        implements Comparable<LintFinding> {

    private static final Comparator<LintFinding> ORDER = Comparator.comparing(LintFinding::diagnostic)
            .thenComparing(finding -> finding.rules().toString());

    /** Sorts the rules. */
    public LintFinding {
        rules = ImmutableSortedSet.copyOf(rules).asList();
    }

    /** Returns what kind of thing it is. */
    public DiagnosticCode code() {
        return diagnostic.code();
    }

    /** Returns a line such as {@code rules/deadline.drl:7:1 EM-201 …}, in Vietnamese or English. */
    public String told(Locale locale) {
        return diagnostic.told(locale);
    }

    @Override
    public int compareTo(LintFinding other) {
        return ORDER.compare(this, other);
    }
}
