package vn.emulation.testing.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.engine.RoundTrial;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.proof.ModelFinder;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;
import vn.emulation.source.ReadingChoice;
import vn.emulation.testing.rules.Workbench;

/** Makes dossiers on which a rule and its mutant part. Immutable. */
final class PartingDossiers {

    /**
     * A dossier, and what is supposed of readings where it tells the two apart.
     *
     * @param dossier the dossier
     * @param choices the alternatives
     */
    record Made(Dossier dossier, List<ReadingChoice> choices) {}

    private final Workbench workbench;
    private final Trials trials;

    PartingDossiers(Workbench workbench) {
        this.workbench = workbench;
        this.trials = workbench.trials();
    }

    /**
     * Returns dossiers that may come on these days and tell a rule from its mutant, the likeliest first.
     *
     * @param changed what the changed rules are tried by, where it is a parameter that is changed
     */
    Stream<Made> of(CaseDays days, int index, RuleDefinition mutant, Optional<Trials> changed) {
        RoundTrial trial = trials.of(days.request());
        List<RoundTrial.Supposed> before = trial.suppositions(trials.readings(index), days.day());
        List<RoundTrial.Supposed> after = changed.map(
                        other -> other.of(days.request()).suppositions(trials.readings(index), days.day()))
                .orElse(before);
        return IntStream.range(0, before.size()).boxed().flatMap(at -> {
            RoundTrial.Supposed supposed = before.get(at);
            Setting setting = new Setting(
                    trial.context(),
                    days.request().calendar(),
                    days.request().decidedOn(),
                    days.receipt(),
                    supposed.choices(),
                    supposed.supposition());
            Difference difference = changed.isEmpty()
                    ? new Difference(workbench.rules().get(index).constraints(), mutant.constraints())
                    : new Difference(
                            Difference.valued(mutant.constraints(), supposed.supposition()),
                            Difference.valued(
                                    mutant.constraints(), after.get(at).supposition()));
            List<Conjunction> conjunctions = difference
                    .conjunctions(Knowledge.of(setting, Subject.DOSSIER))
                    .toList();
            return Stream.concat(conjunctions.stream(), ofEachKind(conjunctions))
                    .flatMap(held -> new ModelFinder(setting).find(held).stream())
                    .flatMap(model -> new DossierSynthesiser(trial.context()).dossier(model).stream())
                    .map(dossier -> new Made(dossier, supposed.choices()));
        });
    }

    /** The law asks a clause of some kinds of nominees only, whether its rules say so or not. */
    private static Stream<Conjunction> ofEachKind(List<Conjunction> conjunctions) {
        Term kind =
                new Term.FieldTerm(Subject.DOSSIER.vocabulary().field("kind").orElseThrow());
        return Arrays.stream(NomineeKind.values())
                .map(each -> new Constraint.Comparison(
                        kind, Operator.EQUAL, new Term.LiteralTerm(ValueType.NOMINEE_KIND, each)))
                .flatMap(each -> conjunctions.stream().map(held -> held.and(each, true)));
    }
}
