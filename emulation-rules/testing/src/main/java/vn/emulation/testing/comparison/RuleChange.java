package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.emulation.source.ClauseId;

/**
 * One step from a rule set to another that makes sense by itself (thay đổi quy tắc).
 *
 * @param id its id, such as {@code rule:ar-2023-2030/III.3/b1/late} or {@code parameter:annual-deadline}
 * @param kind what it is
 * @param name the rule or parameter, with the first day of the value where a parameter has several
 * @param clauses the clauses that are cited before or after
 * @param before what the first set says and the second does not, a line each
 * @param after what the second set says and the first does not, a line each
 */
public record RuleChange(
        String id, Kind kind, String name, List<ClauseId> clauses, List<String> before, List<String> after) {

    /** What changes. */
    public enum Kind {
        /** A rule that only the second set has. */
        RULE_ADDED,
        /** A rule that only the first set has. */
        RULE_REMOVED,
        /** A rule that says something else. */
        RULE_CHANGED,
        /** A parameter that only the second set has; it changes nothing before a rule asks for it. */
        PARAMETER_ADDED,
        /** A parameter that only the first set has, so that no rule of the second asks for it. */
        PARAMETER_REMOVED,
        /** A value of a parameter, or all of them where their days differ. */
        PARAMETER_CHANGED,
        /** What the campaign itself states, such as the clauses that an award requires. */
        CAMPAIGN_CHANGED
    }

    /** Copies the lists. */
    public RuleChange {
        clauses = ImmutableList.copyOf(clauses);
        before = ImmutableList.copyOf(before);
        after = ImmutableList.copyOf(after);
    }

    /** Returns whether it can change what becomes of a dossier by itself or with others. */
    public boolean isEffective() {
        return kind != Kind.PARAMETER_ADDED && kind != Kind.PARAMETER_REMOVED;
    }
}
