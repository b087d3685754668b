package vn.emulation.testing.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;

/**
 * The values that can stand in the place of one written in a rule: the constants of its enum, or the texts that the rules
 * write at such a place.
 */
final class Constants {

    private final Map<String, SortedSet<String>> texts = new TreeMap<>();

    private Constants() {}

    static Constants of(List<RuleDefinition> rules) {
        Constants constants = new Constants();
        rules.stream().flatMap(rule -> rule.constraints().stream()).forEach(constants::collect);
        return constants;
    }

    private void collect(Constraint constraint) {
        constraint.terms().forEach(this::collectArguments);
        if (constraint instanceof Constraint.Comparison comparison) {
            collect(comparison.left().text(), comparison.right());
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            oneOf.members().forEach(member -> collect(oneOf.term().text(), member));
        }
    }

    private void collectArguments(Term term) {
        if (term instanceof Term.MeasureTerm measure) {
            for (int at = 0; at < measure.arguments().size(); at++) {
                collect(place(measure, at), measure.arguments().get(at));
            }
        }
    }

    private void collect(String place, Term term) {
        if (term instanceof Term.LiteralTerm literal && literal.type() == ValueType.TEXT) {
            texts.computeIfAbsent(place, none -> new TreeSet<>())
                    .add(literal.literal().toString());
        }
    }

    private static String place(Term.MeasureTerm measure, int at) {
        return measure.measure().name() + "#" + at;
    }

    /** Returns what else a measure can be given in the place of a text. */
    Optional<Term.LiteralTerm> otherArgument(Term.MeasureTerm measure, int at, Term.LiteralTerm given) {
        Optional<Class<? extends Enum<?>>> named =
                Optional.ofNullable(measure.measure().named().get(at));
        List<?> all = named.<List<?>>map(type ->
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())
                .orElseGet(() -> texts(place(measure, at)));
        return next(all, given, List.of(given));
    }

    /** Returns what else can be written beside a term in the place of a constant or text. */
    Optional<Term.LiteralTerm> other(Term beside, Term.LiteralTerm given) {
        return more(beside, given, List.of(given));
    }

    /** Returns the next value after one given that is not among those listed. */
    Optional<Term.LiteralTerm> more(Term beside, Term.LiteralTerm after, List<Term.LiteralTerm> listed) {
        return after.type().isEnum()
                ? next(List.of(after.type().javaType().getEnumConstants()), after, listed)
                : next(texts(beside.text()), after, listed);
    }

    private List<String> texts(String place) {
        return List.copyOf(texts.getOrDefault(place, new TreeSet<>()));
    }

    private static Optional<Term.LiteralTerm> next(
            List<?> all, Term.LiteralTerm after, List<Term.LiteralTerm> without) {
        int at = all.indexOf(after.literal());
        return Stream.concat(all.stream().skip(at + 1L), all.stream().limit(Math.max(at, 0)))
                .map(value -> new Term.LiteralTerm(after.type(), Objects.requireNonNull(value)))
                .filter(value -> !without.contains(value))
                .findFirst();
    }
}
