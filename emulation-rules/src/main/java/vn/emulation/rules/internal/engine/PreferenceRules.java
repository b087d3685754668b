package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Need;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.QuotaStatement.NamedParameter;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Puts the preferences of dossiers in order. */
final class PreferenceRules {

    private final LoadedRules loaded;
    private final Supposition settled;
    private final Map<RuleId, Integer> places = new HashMap<>();

    PreferenceRules(LoadedRules loaded, Supposition settled) {
        this.loaded = loaded;
        this.settled = settled;
        for (RuleDefinition rule : rules()) {
            place(rule).ifPresent(place -> places.put(rule.id(), place));
        }
    }

    private List<RuleDefinition> rules() {
        return loaded.rules().stream()
                .filter(rule -> rule.effect() == Effect.PREFERS)
                .toList();
    }

    private static int parameter(RuleDefinition rule) {
        return rule.quota()
                .flatMap(QuotaStatement::parameter)
                .map(NamedParameter::index)
                .orElseThrow();
    }

    private Optional<Integer> place(RuleDefinition rule) {
        return Optional.of(settled.worth(parameter(rule)))
                .filter(worth -> worth.known())
                .map(worth -> Math.toIntExact(worth.number()));
    }

    /** Returns the parameters without a value, for want of which some preference has no place. */
    List<Need> needed() {
        return rules().stream()
                .filter(rule -> !places.containsKey(rule.id()))
                .map(rule -> new Needs(loaded).parameter(parameter(rule)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the place of each key in the order of preferences, ascending. */
    List<Integer> chain() {
        return places.values().stream().distinct().sorted().toList();
    }

    /** Returns the preferences of the eligible dossiers. */
    Preferences of(List<Judged> judged) {
        List<Judged> eligible = judged.stream().filter(Judged::isEligible).toList();
        return new Preferences(
                chain(),
                byDossier(
                        eligible,
                        each -> keys(
                                each.preferences().stream().map(Finding::rule).toList())),
                byDossier(eligible, each -> placed(each.preferences())));
    }

    private static <T> ImmutableSortedMap<DossierId, T> byDossier(List<Judged> judged, Function<Judged, T> value) {
        return judged.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        DossierId::compareTo, each -> each.decision().dossier(), value));
    }

    /** Returns those preferences that have a place. */
    List<Finding> placed(List<Finding> preferences) {
        return preferences.stream()
                .filter(finding -> places.containsKey(finding.rule()))
                .toList();
    }

    /** Returns the keys of a dossier that some rules prefer, in their order: 1 where it is preferred and 0 where it is not. */
    List<Integer> keys(List<RuleId> preferring) {
        Set<Integer> held =
                preferring.stream().filter(places::containsKey).map(places::get).collect(Collectors.toSet());
        return chain().stream().map(place -> held.contains(place) ? 1 : 0).toList();
    }
}
