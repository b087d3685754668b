package vn.emulation.testing.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.parameter.Parameter;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.source.Citation;
import vn.emulation.testing.cases.CasePlace;
import vn.emulation.testing.rules.RulesUnderTest;

/** Makes the mutants of rules. Used by one thread. */
final class MutantMaker {

    private final List<RuleDefinition> rules;
    private final List<Parameter> parameters;
    private final ParameterPlaces places;
    private final Admission admission;
    private final Equivalence equivalence;
    private final UnaskedChange unasked;
    private final List<Mutant> kept = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    MutantMaker(RulesUnderTest tested) {
        this.rules = tested.workbench().rules();
        this.parameters = tested.workbench().loaded().parameters().parameters();
        this.places = ParameterPlaces.of(tested.sources());
        this.admission = new Admission(rules);
        this.equivalence = new Equivalence(tested.campaign(), parameters);
        this.unasked = new UnaskedChange(new AskedPoints(tested.campaign()));
        RuleEdits edits = new RuleEdits(Constants.of(rules));
        for (int index = 0; index < rules.size(); index++) {
            rule(index, edits);
        }
        for (int index = 0; index < parameters.size(); index++) {
            parameter(index);
        }
    }

    List<Mutant> kept() {
        return kept;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    private void rule(int index, RuleEdits edits) {
        RuleDefinition rule = rules.get(index);
        Set<String> said = new HashSet<>(Set.of(rule.canonical()));
        edits.of(rule).filter(edit -> said.add(edit.changed().canonical())).forEach(edit -> {
            Mutant mutant = mutant(index, edit);
            if (edit.kind() != MutantKind.DELETED && !admission.admits(rule, edit.changed())) {
                leftOut.add(new LeftOut(mutant, LeftOut.Reason.REFUSED));
            } else if (equivalence.isProved(rule, edit.changed()) || unasked.isProved(rule, edit.changed())) {
                leftOut.add(new LeftOut(mutant, LeftOut.Reason.EQUIVALENT));
            } else {
                kept.add(mutant);
            }
        });
    }

    private Mutant mutant(int index, Edit<RuleDefinition> edit) {
        RuleDefinition rule = rules.get(index);
        return new Mutant(
                key(rule.id().value(), edit),
                edit.kind(),
                Optional.of(rule.id()),
                Optional.empty(),
                rule.clauses(),
                place(at(rule, edit.before())),
                edit.before(),
                edit.after(),
                new Change.OfRule(index, edit.changed()));
    }

    private static SourcePosition at(RuleDefinition rule, String before) {
        for (int index = 0; index < rule.places().size(); index++) {
            if (rule.constraints().get(index).text().equals(before)) {
                return rule.places().get(index);
            }
        }
        return rule.at();
    }

    private static CasePlace place(SourcePosition at) {
        return new CasePlace(at.source(), at.line());
    }

    private String key(String of, Edit<?> edit) {
        String key = of + ": " + edit.kind().word() + " " + edit.before() + " -> " + edit.after();
        int count = keys.merge(key.strip(), 1, Integer::sum);
        return key.strip() + (count == 1 ? "" : " #" + count);
    }

    private void parameter(int index) {
        Parameter parameter = parameters.get(index);
        boolean used = rules.stream().anyMatch(rule -> rule.allParameters().contains(index));
        new ParameterEdits(parameter, places(index)).all().forEach(value -> {
            Mutant mutant = mutant(parameter, value);
            if (used) {
                kept.add(mutant);
            } else {
                leftOut.add(new LeftOut(mutant, LeftOut.Reason.UNUSED));
            }
        });
    }

    private Mutant mutant(Parameter parameter, ParameterEdits.OfValue value) {
        return new Mutant(
                key(parameter.name(), value.edit()),
                value.edit().kind(),
                Optional.empty(),
                Optional.of(parameter.name()),
                value.dated().citations().stream()
                        .map(Citation::clause)
                        .distinct()
                        .toList(),
                places.of(parameter.name()),
                value.edit().before(),
                value.edit().after(),
                new Change.OfParameter(value.edit().changed()));
    }

    private Optional<PlacesEdits> places(int parameter) {
        return rules.stream()
                .flatMap(rule -> rule.quota().stream())
                .filter(quota -> quota.parameter().stream().anyMatch(named -> named.index() == parameter))
                .flatMap(MutantMaker::usual)
                .findFirst()
                .map(PlacesEdits::new);
    }

    private static Stream<Rounding> usual(QuotaStatement quota) {
        return Stream.of(quota.kind() == QuotaStatement.Kind.AT_LEAST ? Rounding.CEILING : Rounding.FLOOR);
    }
}
