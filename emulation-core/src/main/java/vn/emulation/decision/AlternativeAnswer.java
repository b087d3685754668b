package vn.emulation.decision;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.source.ReadingChoice;

/**
 * How a clause is answered when readings are taken one way.
 *
 * @param choices the alternatives supposed, by reading; none where no reading matters
 * @param status the answer
 * @param findings what the rules of the clause found, in the order of the rule set
 * @param needed what must be known or sent before there is an answer, each once, in order
 */
public record AlternativeAnswer(
        List<ReadingChoice> choices, ClauseStatus status, List<Finding> findings, List<Need> needed) {

    /** Copies the lists. */
    public AlternativeAnswer {
        choices = sorted(choices);
        findings = List.copyOf(findings);
        needed = sorted(needed);
    }

    private static <T extends Comparable<? super T>> List<T> sorted(List<T> items) {
        return items.size() < 2
                ? List.copyOf(items)
                : ImmutableSortedSet.copyOf(items).asList();
    }
}
