package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.law.Regime;
import vn.emulation.law.RegimeId;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.testing.mutation.AskedPoints.Asked;
import vn.emulation.time.DateWindow;

/**
 * Proves of changed rules that they say something else only of those of whom nobody asks their clauses: of another form or
 * kind, or of a day of another regime.
 */
final class UnaskedChange {

    private static final ImmutableSet<String> WHO = ImmutableSet.of("form", "kind");
    private static final int MOST_DAYS = 4;

    private final AskedPoints points;

    UnaskedChange(AskedPoints points) {
        this.points = points;
    }

    boolean isProved(RuleDefinition original, RuleDefinition changed) {
        return points.of(original)
                .map(asked -> isElsewhere(original, changed, asked))
                .orElse(false);
    }

    private boolean isElsewhere(RuleDefinition original, RuleDefinition changed, Set<Asked> asked) {
        boolean sameElse = original.effect() == changed.effect()
                && original.need().equals(changed.need())
                && original.clauses().equals(changed.clauses())
                && original.readings().equals(changed.readings())
                && original.clock() == changed.clock()
                && original.exceptionTo().equals(changed.exceptionTo())
                && original.isDated() == changed.isDated();
        return sameElse && isSameOf(original, changed, asked) && isSameOn(original, changed, asked);
    }

    /** The constraints that differ are about form and kind, and hold of each asked as those before did. */
    private static boolean isSameOf(RuleDefinition original, RuleDefinition changed, Set<Asked> asked) {
        Set<Constraint> gone = new HashSet<>(original.constraints());
        changed.constraints().forEach(gone::remove);
        Set<Constraint> come = new HashSet<>(changed.constraints());
        original.constraints().forEach(come::remove);
        return Stream.concat(gone.stream(), come.stream()).allMatch(UnaskedChange::isOfWho)
                && asked.stream().allMatch(each -> holds(gone, each) == holds(come, each));
    }

    private static boolean isOfWho(Constraint constraint) {
        return constraint.parameters().findAny().isEmpty()
                && constraint.terms().noneMatch(Term.MeasureTerm.class::isInstance)
                && constraint.fields().findAny().isPresent()
                && constraint.fields().map(Field::name).allMatch(WHO::contains);
    }

    private static boolean holds(Set<Constraint> constraints, Asked of) {
        return constraints.stream().allMatch(each -> holds(each, of));
    }

    private static boolean holds(Constraint constraint, Asked of) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return comparison.operator().holds(value(comparison.left(), of), value(comparison.right(), of));
        }
        Constraint.OneOf oneOf = (Constraint.OneOf) constraint;
        Object value = value(oneOf.term(), of);
        return oneOf.members().stream().anyMatch(member -> member.literal().equals(value));
    }

    private static Object value(Term term, Asked of) {
        if (term instanceof Term.LiteralTerm literal) {
            return literal.literal();
        }
        return ((Term.FieldTerm) term).field().name().equals("kind")
                ? of.kind()
                : of.form().value();
    }

    /** The rule is in force on the same days of every regime under which somebody is asked. */
    private boolean isSameOn(RuleDefinition original, RuleDefinition changed, Set<Asked> asked) {
        if (original.inForce().equals(changed.inForce())) {
            return true;
        }
        Optional<List<LocalDate>> days = differing(original.inForce(), changed.inForce());
        return original.clock() == Clock.RECEIVED
                && days.isPresent()
                && days.get().stream().allMatch(day -> isAskedOfNobody(day, asked));
    }

    private boolean isAskedOfNobody(LocalDate day, Set<Asked> asked) {
        Optional<RegimeId> regime = points.law().regimeOn(day).map(Regime::id);
        return asked.stream().noneMatch(each -> each.regime().equals(regime));
    }

    /** The days of one window only, or empty where they are many. */
    private static Optional<List<LocalDate>> differing(DateWindow one, DateWindow other) {
        if (one.from().isPresent() != other.from().isPresent()
                || one.before().isPresent() != other.before().isPresent()) {
            return Optional.empty();
        }
        List<LocalDate> days = Stream.concat(between(one.from(), other.from()), between(one.before(), other.before()))
                .limit(MOST_DAYS + 1L)
                .toList();
        return Optional.of(days).filter(all -> all.size() <= MOST_DAYS);
    }

    private static Stream<LocalDate> between(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.stream()
                .flatMap(first -> other.stream()
                        .flatMap(second ->
                                first.isBefore(second) ? first.datesUntil(second) : second.datesUntil(first)));
    }
}
