package vn.emulation.rules;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.Effect;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;

/** What of the restricted profile a rule makes use of, by name. */
final class RuleFeatures {

    private RuleFeatures() {}

    /** Every name that there is. */
    static Set<String> all() {
        Stream<String> operators = Arrays.stream(ValueType.values())
                .flatMap(type -> Arrays.stream(Operator.values())
                        .filter(operator -> type.isOrdered() || !operator.isOrdering())
                        .map(operator -> type + " " + operator));
        Stream<String> members = Arrays.stream(ValueType.values())
                .filter(type -> type != ValueType.BOOLEAN && type != ValueType.DATE)
                .map(type -> type + " in");
        Stream<String> literals = Arrays.stream(ValueType.values())
                .filter(type -> type != ValueType.DATE)
                .map(type -> "literal " + type);
        Stream<String> words = Arrays.stream(Subject.values())
                .flatMap(subject -> subject.vocabulary().names().stream().map(name -> subject + " " + name));
        Stream<String> parameters = Arrays.stream(ParameterKind.values()).map(kind -> "parameter " + kind);
        Stream<String> effects = Arrays.stream(Effect.values()).map(Effect::name);
        Stream<String> needs = NeedTarget.words().stream().map(word -> "needs " + word);
        Stream<String> stated = Arrays.stream(QuotaStatement.Kind.values()).map(kind -> "states " + kind.word());
        Stream<String> clocks = Arrays.stream(Clock.values()).map(clock -> "clock " + clock);
        return Stream.of(
                        operators,
                        members,
                        literals,
                        words,
                        parameters,
                        effects,
                        needs,
                        stated,
                        clocks,
                        Stream.of(
                                "yes",
                                "no",
                                "from",
                                "before",
                                "reading",
                                "exceptionTo",
                                "states granted",
                                "two clauses"))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of what a rule makes use of. */
    static Set<String> of(RuleDefinition rule) {
        Set<String> names = new TreeSet<>();
        rule.constraints().forEach(constraint -> {
            names.addAll(of(constraint));
            constraint.terms().forEach(term -> add(rule.subject(), term, names));
        });
        names.add(rule.effect().name());
        rule.need().ifPresent(need -> names.add("needs " + need.word()));
        rule.quota()
                .ifPresent(stated -> names.add("states "
                        + (stated.parameter().isPresent() ? stated.kind().word() : "granted")));
        if (rule.isDated()) {
            names.add("clock " + rule.clock());
        }
        rule.inForce().from().ifPresent(day -> names.add("from"));
        rule.inForce().before().ifPresent(day -> names.add("before"));
        rule.exceptionTo().ifPresent(target -> names.add("exceptionTo"));
        rule.readings().forEach(reading -> names.add("reading"));
        if (rule.clauses().size() > 1) {
            names.add("two clauses");
        }
        return names;
    }

    private static Set<String> of(Constraint constraint) {
        if (constraint instanceof Constraint.YesNo yesNo) {
            return Set.of(yesNo.expected() ? "yes" : "no");
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            ValueType type = oneOf.term().type();
            return Set.of(type + " in", "literal " + type);
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        return Set.of(comparison.left().type() + " " + comparison.operator());
    }

    private static void add(Subject subject, Term term, Set<String> names) {
        if (term instanceof Term.FieldTerm field) {
            names.add(subject + " " + field.field().name());
        } else if (term instanceof Term.MeasureTerm measure) {
            names.add(subject + " " + measure.measure().name());
            measure.arguments().forEach(argument -> add(subject, argument, names));
        } else if (term instanceof Term.ParameterTerm parameter) {
            names.add("parameter " + parameter.kind());
        } else {
            names.add("literal " + term.type());
        }
    }
}
