package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Compares an outcome of Hamilton's method with Webster's, and with its own for one place more. */
final class MethodNotes {
    private final Contest contest;
    private final Outcome outcome;
    private final Set<String> tied;

    private MethodNotes(Contest contest, Outcome outcome) {
        this.contest = contest;
        this.outcome = outcome;
        tied = tied(outcome);
    }

    static List<ApportionmentNote> of(Contest contest, Outcome outcome, int places) {
        if (contest.method != ApportionmentMethod.HAMILTON) {
            return List.of();
        }
        MethodNotes notes = new MethodNotes(contest, outcome);
        List<ApportionmentNote> found = new ArrayList<>();
        notes.note(
                found,
                ApportionmentNote.Kind.DIFFERS_FROM_WEBSTER,
                Contest.of(ApportionmentMethod.WEBSTER, places, contest.tree),
                change -> !change.isNone());
        if (places < ApportionmentProblem.MOST) {
            notes.note(
                    found,
                    ApportionmentNote.Kind.LOSES_WHEN_ONE_IS_ADDED,
                    Contest.of(ApportionmentMethod.HAMILTON, places + 1, contest.tree),
                    UnitChange::isLoss);
        }
        return found;
    }

    private void note(
            List<ApportionmentNote> found,
            ApportionmentNote.Kind kind,
            Contest other,
            Predicate<UnitChange> noteworthy) {
        Outcome otherOutcome = Outcome.of(other);
        Set<String> otherTied = tied(otherOutcome);
        Map<String, UnitChange> changes = new TreeMap<>();
        for (int i = 0; i < contest.weight.length; i++) {
            String id = contest.tree.units[i].id();
            int least = outcome.certain(i);
            int otherLeast = otherOutcome.certain(i);
            UnitChange change = UnitChange.builder()
                    .id(id)
                    .least(least)
                    .most(least + (tied.contains(id) ? 1 : 0))
                    .otherLeast(otherLeast)
                    .otherMost(otherLeast + (otherTied.contains(id) ? 1 : 0))
                    .build();
            if (noteworthy.test(change)) {
                changes.put(id, change);
            }
        }
        if (!changes.isEmpty()) {
            found.add(new ApportionmentNote(kind, List.copyOf(changes.values())));
        }
    }

    private static Set<String> tied(Outcome outcome) {
        Set<String> tied = new LinkedHashSet<>();
        outcome.ties().forEach(tie -> tied.addAll(tie.ids()));
        return tied;
    }
}
