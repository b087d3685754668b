package vn.emulation.rules.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.load.NearestName;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.validation.Validation;

/**
 * A rule and a dossier that there are.
 *
 * @param rule the index of the rule, which is about dossiers
 * @param dossier the dossier
 */
record WhyNotQuestion(int rule, Dossier dossier) {

    /** Finds a rule and a dossier, or refuses with everything that is wrong. */
    static WhyNotQuestion of(RuleId rule, DossierId dossier, List<RuleDefinition> rules, List<Dossier> dossiers) {
        Optional<Integer> index = IntStream.range(0, rules.size())
                .filter(each -> rules.get(each).id().equals(rule))
                .boxed()
                .findFirst();
        Optional<Dossier> found =
                dossiers.stream().filter(each -> each.id().equals(dossier)).findFirst();
        boolean ofPools = index.map(rules::get).map(RuleDefinition::subject).equals(Optional.of(Subject.POOL));
        Validation validation = Validation.start()
                .check(
                        index.isPresent(),
                        "why.rule",
                        rule,
                        index.isPresent()
                                ? rule
                                : nearest(
                                        rule.value(),
                                        rules.stream().map(each -> each.id().value())))
                .check(!ofPools, "why.pool", rule)
                .check(
                        found.isPresent(),
                        "why.dossier",
                        dossier,
                        found.isPresent()
                                ? dossier
                                : nearest(
                                        dossier.value(),
                                        dossiers.stream().map(each -> each.id().value())));
        validation.orThrow();
        return new WhyNotQuestion(index.orElseThrow(), found.orElseThrow());
    }

    private static String nearest(String asked, Stream<String> known) {
        return NearestName.of(asked, known.toList());
    }
}
