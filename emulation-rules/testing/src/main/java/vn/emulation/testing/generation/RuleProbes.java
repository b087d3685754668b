package vn.emulation.testing.generation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Guard;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.testing.generation.Probe.Aim;

/** Everything that is worth showing of a rule in one setting, as constraints on a fact. */
final class RuleProbes {

    private final RuleDefinition rule;
    private final int index;
    private final Setting setting;
    private final List<Constraint> constraints;

    /** A probe, and what has to hold for it. */
    record Wish(Probe probe, Conjunction held) {}

    RuleProbes(RuleDefinition rule, int index, Setting setting) {
        this.rule = rule;
        this.index = index;
        this.setting = setting;
        this.constraints = rule.constraints();
    }

    Wish fires(Aim aim) {
        return new Wish(probe(OptionalInt.empty(), aim, Optional.empty()), all());
    }

    Stream<Wish> all(Aim whole) {
        return Stream.concat(
                        Stream.of(fires(whole)),
                        IntStream.range(0, constraints.size()).boxed().flatMap(this::of))
                .filter(wish -> !wish.held().isImpossible());
    }

    private Conjunction all() {
        return Conjunction.of(knowledge(), constraints);
    }

    private Knowledge knowledge() {
        return Knowledge.of(setting, rule.subject());
    }

    private Stream<Wish> of(int place) {
        Constraint constraint = constraints.get(place);
        Conjunction others = others(place, false);
        Stream<Wish> fails =
                Stream.of(wish(place, Aim.FAILS, "", others(place, true).and(constraint, false)));
        Stream<Wish> values = constraint instanceof Constraint.Comparison comparison
                ? compared(place, comparison, others)
                : constraint instanceof Constraint.OneOf oneOf ? members(place, oneOf, others) : Stream.empty();
        return Stream.of(fails, values, arguments(place, constraint, others)).flatMap(each -> each);
    }

    /** The other constraints; without those that cannot be read where this one fails, where it is to fail. */
    private Conjunction others(int place, boolean failing) {
        return Conjunction.of(
                knowledge(),
                IntStream.range(0, constraints.size())
                        .filter(each -> each != place)
                        .filter(each -> !failing || !isGuarded(constraints.get(each), constraints.get(place)))
                        .mapToObj(constraints::get)
                        .toList());
    }

    private boolean isGuarded(Constraint guarded, Constraint by) {
        return guarded.guards()
                .map(Guard::text)
                .anyMatch(guard -> guard.equals(by.text())
                        || constraints.stream()
                                .filter(each -> each.text().equals(guard))
                                .anyMatch(each -> isGuarded(each, by)));
    }

    private Stream<Wish> compared(int place, Constraint.Comparison comparison, Conjunction others) {
        ValueType type = comparison.left().type();
        if (type.isOrdered()) {
            return LongStream.rangeClosed(-1, 1)
                    .mapToObj(by -> wish(place, Aim.BOUND, Long.toString(by), others.exceeding(comparison, by)));
        }
        return type.isEnum()
                ? constants(type.javaType()).map(constant -> valued(place, comparison.left(), constant, others))
                : Stream.empty();
    }

    private static Stream<Object> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants());
    }

    private Stream<Wish> members(int place, Constraint.OneOf oneOf, Conjunction others) {
        Stream<Object> members = oneOf.members().stream().map(Term.LiteralTerm::literal);
        Stream<Object> values =
                oneOf.term().type().isEnum() ? constants(oneOf.term().type().javaType()) : members;
        return values.map(value -> valued(place, oneOf.term(), value, others));
    }

    private Wish valued(int place, Term term, Object value, Conjunction others) {
        Constraint has = new Constraint.Comparison(term, Operator.EQUAL, new Term.LiteralTerm(term.type(), value));
        return wish(place, Aim.VALUE, value.toString(), others.and(has, true));
    }

    private Stream<Wish> arguments(int place, Constraint constraint, Conjunction others) {
        return constraint
                .terms()
                .filter(Term.MeasureTerm.class::isInstance)
                .map(Term.MeasureTerm.class::cast)
                .flatMap(term -> IntStream.range(0, term.arguments().size())
                        .boxed()
                        .flatMap(argument -> shifted(term, argument))
                        .flatMap(other -> Stream.of(true, false)
                                .map(holds -> new Wish(
                                        new Probe(
                                                index,
                                                OptionalInt.of(place),
                                                Aim.ARGUMENT,
                                                Optional.empty(),
                                                Optional.of(other)),
                                        differ(others.and(constraint, holds), term, other, holds)))));
    }

    private static Conjunction differ(Conjunction held, Term.MeasureTerm term, Term.MeasureTerm other, boolean holds) {
        if (term.type() == ValueType.BOOLEAN) {
            return held.and(new Constraint.YesNo(other, !holds), true);
        }
        return held.and(new Constraint.Comparison(term, Operator.NOT_EQUAL, other), true);
    }

    /** The same measure with one argument otherwise. */
    private Stream<Term.MeasureTerm> shifted(Term.MeasureTerm term, int argument) {
        Measure measure = term.measure();
        Optional<Object> value = value(term.arguments().get(argument));
        Class<? extends Enum<?>> named = measure.named().get(argument);
        Stream<Object> others = value.stream().flatMap(each -> {
            if (named != null) {
                return constants(named)
                        .map(Object::toString)
                        .map(Object.class::cast)
                        .filter(other -> !other.equals(each));
            }
            return each instanceof Long number
                    ? Stream.<Object>of(number - 1, number + 1)
                    : each instanceof LocalDate day
                            ? Stream.<Object>of(day.minusDays(1), day.plusDays(1))
                            : Stream.empty();
        });
        ValueType type = measure.parameters().get(argument);
        return others.map(other -> with(term, argument, new Term.LiteralTerm(type, other)));
    }

    private static Term.MeasureTerm with(Term.MeasureTerm term, int argument, Term other) {
        ImmutableList<Term> arguments = IntStream.range(0, term.arguments().size())
                .mapToObj(each -> each == argument ? other : term.arguments().get(each))
                .collect(ImmutableList.toImmutableList());
        return new Term.MeasureTerm(term.measure(), arguments);
    }

    private Optional<Object> value(Term term) {
        if (term instanceof Term.LiteralTerm literal) {
            return Optional.of(literal.literal());
        }
        if (term instanceof Term.ParameterTerm parameter) {
            return Optional.of(setting.supposition().worth(parameter.index()))
                    .filter(worth -> worth.known())
                    .map(worth -> term.type() == ValueType.DATE ? worth.date() : (Object) worth.number());
        }
        return Optional.empty();
    }

    private Wish wish(int place, Aim aim, String detail, Conjunction held) {
        return new Wish(probe(OptionalInt.of(place), aim, Optional.of(detail).filter(each -> !each.isEmpty())), held);
    }

    private Probe probe(OptionalInt constraint, Aim aim, Optional<String> detail) {
        return new Probe(index, constraint, aim, detail, Optional.empty());
    }
}
