package vn.emulation.decision;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import vn.emulation.source.ClauseId;

/**
 * The fewest missing things that settle a dossier, if they are sent and speak for it (bổ sung ít nhất).
 *
 * <p>Each clause that is open is then answered: a clause that any one of its points meets, by the point that asks for
 * least. What is sent may speak against the dossier, and rules that could not be tried before may ask for more. Where
 * readings disagree, a ruling is needed besides.
 *
 * @param needed what to send, each once, in order
 * @param unanswered the open clauses that nothing which could be sent would answer, in the order of the plan
 * @param shortest whether no shorter list is known not to be there; false only where there are too many ways to try all
 */
public record Settling(List<Need> needed, List<ClauseId> unanswered, boolean shortest) {

    /** Orders what is needed and copies the clauses. */
    public Settling {
        needed = ImmutableSortedSet.copyOf(needed).asList();
        unanswered = List.copyOf(unanswered);
    }
}
