package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.rules.internal.engine.ReadingGroup.Combination;
import vn.emulation.rules.internal.engine.RemedyFinder.Supposed;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * A dossier with one fact for the base supposition and one for each combination of alternatives under which some rule
 * would fire otherwise.
 */
final class DossierCase {

    private final DossierView view;
    private final DossierFact base;
    private final Map<Integer, List<Supposed>> byGroup = new TreeMap<>();

    DossierCase(DossierView view, ReadingGroups readings, Suppositions suppositions, LoadedRules loaded) {
        this.view = view;
        this.base = new DossierFact(
                view, suppositions.of(readings.base(), view.dossier().receivedOn()));
        List<ReadingGroup> groups = readings.groups();
        for (int index = 0; index < groups.size(); index++) {
            byGroup.put(index, suppose(groups.get(index), suppositions, loaded));
        }
    }

    private List<Supposed> suppose(ReadingGroup group, Suppositions suppositions, LoadedRules loaded) {
        List<Supposed> supposed = new ArrayList<>();
        boolean matters = false;
        for (Combination combination : group.combinations()) {
            Supposition supposition =
                    suppositions.of(combination, view.dossier().receivedOn());
            DossierFact other = new DossierFact(view, supposition);
            boolean differs = group.rules().stream()
                    .anyMatch(index -> differs(loaded.rules().get(index), index, other));
            matters |= differs;
            supposed.add(new Supposed(differs ? other : base, combination.choices()));
        }
        return matters ? supposed : List.of(new Supposed(base, List.of()));
    }

    /** Whether the rule would fire on one of the two facts only, or find its parameters on one only. */
    private boolean differs(RuleDefinition rule, int index, DossierFact other) {
        return RuleCheck.fires(rule, index, base) != RuleCheck.fires(rule, index, other)
                || RuleCheck.worthsKnown(rule, base) != RuleCheck.worthsKnown(rule, other);
    }

    DossierView view() {
        return view;
    }

    DossierFact base() {
        return base;
    }

    /** Returns the facts that the clauses of a group are judged on; one of no alternatives where none matters. */
    List<Supposed> suppositions(int group) {
        return byGroup.getOrDefault(group, List.of());
    }

    /** Returns the facts that rules have to fire on. */
    Stream<DossierFact> facts() {
        return Stream.concat(
                        Stream.of(base),
                        byGroup.values().stream().flatMap(List::stream).map(Supposed::fact))
                .distinct();
    }
}
