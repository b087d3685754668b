package vn.emulation.rules.internal.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.ModelFinder;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;

/**
 * Searches for a dossier on which some constraints hold and some rules do not fire: rule by rule, one constraint that
 * fails is chosen, and choices that cannot go together are dropped. Used by one thread.
 */
final class CaseSearch {

    private final Setting setting;
    private final SearchSteps steps;
    private final Shows shows;

    /** Tells whether a dossier shows what is looked for. */
    interface Shows {
        boolean test(Dossier dossier);
    }

    CaseSearch(Setting setting, SearchSteps steps, Shows shows) {
        this.setting = setting;
        this.steps = steps;
        this.shows = shows;
    }

    /** Returns a dossier, or empty if there is none or the steps ended. */
    Optional<Dossier> find(Conjunction start, List<RuleDefinition> silent) {
        List<List<Constraint>> refused = silent.stream()
                .map(this::readable)
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        return refuse(start, refused);
    }

    /** A rule that asks for a parameter without a value asks for it wherever its other constraints hold. */
    private List<Constraint> readable(RuleDefinition rule) {
        return rule.constraints().stream()
                .filter(constraint -> constraint
                        .parameters()
                        .allMatch(parameter ->
                                setting.supposition().worth(parameter.index()).known()))
                .toList();
    }

    private Optional<Dossier> refuse(Conjunction held, List<List<Constraint>> rules) {
        if (held.isImpossible() || !steps.take()) {
            return Optional.empty();
        }
        if (rules.isEmpty()) {
            return new ModelFinder(setting)
                    .find(held)
                    .flatMap(new DossierSynthesiser(setting.context())::dossier)
                    .filter(shows::test);
        }
        List<List<Constraint>> rest = rules.subList(1, rules.size());
        if (!canHold(held, rules.get(0))) {
            return refuse(held, rest);
        }
        Conjunction before = held;
        for (Constraint constraint : rules.get(0)) {
            Optional<Dossier> found = refuse(before.and(constraint, false), rest);
            if (found.isPresent()) {
                return found;
            }
            before = before.and(constraint, true);
        }
        return Optional.empty();
    }

    private static boolean canHold(Conjunction held, List<Constraint> constraints) {
        Conjunction all = held;
        for (Constraint constraint : constraints) {
            all = all.and(constraint, true);
            if (all.isImpossible()) {
                return false;
            }
        }
        return true;
    }
}
