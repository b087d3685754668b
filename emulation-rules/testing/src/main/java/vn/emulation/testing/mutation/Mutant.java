package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.decision.RuleId;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.cases.CasePlace;

/**
 * Rules with one thing otherwise (đột biến quy tắc). Two mutants of one key are equal.
 *
 * @param key tells it apart from every other, and stays the same while what is changed does: the rule or parameter, the
 *     kind, and what is written before and after
 * @param kind what is otherwise
 * @param rule the rule that is changed, empty where a parameter is
 * @param parameter the parameter that is changed, empty where a rule is
 * @param clauses the clauses that the rule or the value cites
 * @param place where it is written
 * @param before what is written there
 * @param after what the mutant says instead, empty where it says nothing
 * @param change what it puts in the place
 */
@RecordBuilder
public record Mutant(
        String key,
        MutantKind kind,
        Optional<RuleId> rule,
        Optional<String> parameter,
        List<ClauseId> clauses,
        CasePlace place,
        String before,
        String after,
        Change change)
        implements Comparable<Mutant> {

    /** Copies the list. */
    public Mutant {
        clauses = ImmutableList.copyOf(clauses);
    }

    /** Returns the name of the rule or parameter that is changed. */
    public String of() {
        return rule.map(RuleId::value).or(() -> parameter).orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mutant mutant && key.equals(mutant.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public int compareTo(Mutant other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
