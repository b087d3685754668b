package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
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
    private final List<Supposed> unread;
    private final List<List<Supposed>> byGroup;
    private final List<DossierFact> facts;

    DossierCase(DossierView view, ReadingGroups readings, Suppositions suppositions, LoadedRules loaded) {
        this.view = view;
        this.base = new DossierFact(
                view, suppositions.of(readings.base(), view.dossier().receivedOn()));
        this.unread = List.of(new Supposed(base, List.of()));
        this.byGroup = new ArrayList<>(readings.groups().size());
        for (ReadingGroup group : readings.groups()) {
            byGroup.add(group.rules().isEmpty() ? unread : suppose(group, suppositions, loaded));
        }
        this.facts = facts(base, byGroup);
    }

    private static List<DossierFact> facts(DossierFact base, List<List<Supposed>> byGroup) {
        List<DossierFact> facts = new ArrayList<>();
        facts.add(base);
        for (List<Supposed> group : byGroup) {
            for (Supposed supposed : group) {
                if (!facts.contains(supposed.fact())) {
                    facts.add(supposed.fact());
                }
            }
        }
        return facts;
    }

    private List<Supposed> suppose(ReadingGroup group, Suppositions suppositions, LoadedRules loaded) {
        List<Supposed> supposed = new ArrayList<>(group.combinations().size());
        boolean matters = false;
        for (Combination combination : group.combinations()) {
            Supposition supposition =
                    suppositions.of(combination, view.dossier().receivedOn());
            List<Integer> open = suppositions.different(group, base.supposition(), supposition);
            DossierFact other = open.isEmpty() ? base : new DossierFact(view, supposition);
            boolean differs = differs(open, other, loaded);
            matters |= differs;
            supposed.add(new Supposed(differs ? other : base, combination.choices()));
        }
        return matters ? supposed : unread;
    }

    private boolean differs(List<Integer> rules, DossierFact other, LoadedRules loaded) {
        for (int index : rules) {
            if (differs(loaded.rules().get(index), index, other)) {
                return true;
            }
        }
        return false;
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

    /** Returns the base, for clauses that hang on no reading. */
    List<Supposed> unread() {
        return unread;
    }

    /** Returns the facts that the clauses of a group are judged on; one of no alternatives where none matters. */
    List<Supposed> suppositions(int group) {
        return byGroup.get(group);
    }

    /** Returns the facts that rules have to fire on. */
    List<DossierFact> facts() {
        return facts;
    }
}
