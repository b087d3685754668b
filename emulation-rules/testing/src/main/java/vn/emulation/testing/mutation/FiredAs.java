package vn.emulation.testing.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.emulation.decision.Truth;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ReferenceEvaluator;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * What a rule says of one fact, as far as anything that is compared can hang on it.
 *
 * @param truth whether it fires; unknown only for want of a parameter's value
 * @param said what it then says and of what, nothing where it does not fire
 */
record FiredAs(Truth truth, List<Object> said) {

    private static final FiredAs SILENT = new FiredAs(Truth.FALSE, List.of());

    FiredAs {
        said = List.copyOf(said);
    }

    /** Returns what the rule says of a dossier; the days tell what each clock shows for it. */
    static FiredAs of(RuleDefinition rule, DossierFact fact, BiFunction<Clock, DossierFact, Optional<LocalDate>> days) {
        if (!rule.subject().factType().isInstance(fact) || !applies(rule, fact, days)) {
            return SILENT;
        }
        Truth truth = truth(rule, fact);
        return truth == Truth.FALSE ? SILENT : new FiredAs(truth, said(rule, fact, truth));
    }

    static boolean applies(
            RuleDefinition rule, DossierFact fact, BiFunction<Clock, DossierFact, Optional<LocalDate>> days) {
        return fact.supposition().choices().containsAll(rule.readings())
                && (!rule.isDated()
                        || days.apply(rule.clock(), fact)
                                .filter(rule.inForce()::contains)
                                .isPresent());
    }

    /** Stops at the first constraint that fails. */
    private static Truth truth(RuleDefinition rule, Fact fact) {
        Truth all = Truth.TRUE;
        for (Constraint constraint : rule.constraints()) {
            all = all.and(ReferenceEvaluator.truth(constraint, fact));
            if (all == Truth.FALSE) {
                return all;
            }
        }
        return all;
    }

    private static List<Object> said(RuleDefinition rule, DossierFact fact, Truth truth) {
        Stream<?> lacking = truth == Truth.TRUE
                ? rule.need().stream().flatMap(need -> need.items(fact.view(), rule.notAssessed()).stream())
                : rule.parameters().stream().filter(parameter -> !fact.worthKnown(parameter));
        Stream<?> words = Stream.of(rule.effect(), rule.need(), rule.quota(), rule.clauses(), rule.exceptionTo());
        return Stream.<Object>concat(words, lacking).toList();
    }
}
