package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import vn.emulation.rules.internal.engine.RemedyFinder.Supposed;
import vn.emulation.rules.internal.engine.SupposedDay.Way;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
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

    DossierCase(DossierView view, SupposedDay day, List<RuleDefinition> rules) {
        this.view = view;
        this.base = new DossierFact(view, day.base());
        this.unread = List.of(new Supposed(base, List.of()));
        this.byGroup = new ArrayList<>(day.groups().size());
        for (List<Way> ways : day.groups()) {
            byGroup.add(ways.isEmpty() ? unread : suppose(ways, rules));
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

    private List<Supposed> suppose(List<Way> ways, List<RuleDefinition> rules) {
        List<Supposed> supposed = new ArrayList<>(ways.size());
        boolean matters = false;
        for (Way way : ways) {
            DossierFact other = way.different().isEmpty() ? base : new DossierFact(view, way.supposition());
            boolean differs = differs(way.different(), other, rules);
            matters |= differs;
            supposed.add(new Supposed(differs ? other : base, way.choices()));
        }
        return matters ? supposed : unread;
    }

    private boolean differs(List<Integer> different, DossierFact other, List<RuleDefinition> rules) {
        for (int index : different) {
            if (differs(rules.get(index), index, other)) {
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
