package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.load.NearestName;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.validation.Validation;

/** Finds the rules and dossiers that somebody asks about, by id. Immutable. */
final class WhyNotQuestions {

    private final List<RuleDefinition> rules;
    private final ImmutableMap<RuleId, Integer> byRule;
    private final ImmutableMap<DossierId, Dossier> byDossier;

    WhyNotQuestions(List<RuleDefinition> rules, List<Dossier> dossiers) {
        this.rules = List.copyOf(rules);
        this.byRule = IntStream.range(0, rules.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(index -> rules.get(index).id(), index -> index));
        this.byDossier = dossiers.stream().collect(ImmutableMap.toImmutableMap(Dossier::id, dossier -> dossier));
    }

    /**
     * A rule and a dossier that there are.
     *
     * @param rule the index of the rule, which is about dossiers
     * @param dossier the dossier
     */
    record Question(int rule, Dossier dossier) {}

    /** Finds a rule and a dossier, or refuses with everything that is wrong. */
    Question of(RuleId rule, DossierId dossier) {
        Optional<Integer> index = Optional.ofNullable(byRule.get(rule));
        Optional<Dossier> found = Optional.ofNullable(byDossier.get(dossier));
        boolean ofPools = index.map(rules::get).map(RuleDefinition::subject).equals(Optional.of(Subject.POOL));
        Validation.start()
                .check(index.isPresent(), "why.rule", rule, nearest(rule, byRule))
                .check(!ofPools, "why.pool", rule)
                .check(found.isPresent(), "why.dossier", dossier, nearest(dossier, byDossier))
                .orThrow();
        return new Question(index.orElseThrow(), found.orElseThrow());
    }

    /** Of what there is, nothing else is the nearest. */
    private static Object nearest(Object asked, Map<?, ?> known) {
        return known.containsKey(asked)
                ? asked
                : NearestName.of(
                        asked.toString(),
                        known.keySet().stream().map(Object::toString).toList());
    }
}
