package vn.emulation.testing.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.emulation.campaign.RoundId;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * The numbers and days at which rules come to decide otherwise (giá trị biên): each parameter and literal that rules
 * compare with, as it is worth in a round under every reading, the value before it and the one after it.
 *
 * <p>This type is immutable.
 */
public final class BoundaryValues {

    /** Rules that change this far from a round's year are of other rounds. */
    private static final int YEARS_ABOUT = 1;

    private final ImmutableSortedSet<LocalDate> days;
    private final ImmutableSortedSet<Long> numbers;
    private final ImmutableList<Want> wants;

    private BoundaryValues(Stream<Object> bounds, Stream<Want> wants) {
        List<Object> about = bounds.<Object>flatMap(Want::about).toList();
        this.days = only(LocalDate.class, about);
        this.numbers = only(Long.class, about);
        this.wants = ImmutableSet.copyOf(wants.toList()).asList();
    }

    private static <T extends Comparable<? super T>> ImmutableSortedSet<T> only(Class<T> type, List<Object> values) {
        return values.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparable::compareTo));
    }

    /**
     * Returns those of rules in a round.
     *
     * @throws IllegalArgumentException if the campaign has no such round
     */
    public static BoundaryValues of(RulesUnderTest rules, RoundId round) {
        PlainRound plain = PlainRound.of(rules.campaign(), round);
        List<ConstraintWants> read = rules.workbench().observe(plain.request()).facts().stream()
                .filter(DossierFact.class::isInstance)
                .map(fact -> new ConstraintWants(fact, rules.parameters()))
                .toList();
        List<Constraint> constraints = rules.workbench().rules().stream()
                .filter(rule -> rule.subject() == Subject.DOSSIER)
                .flatMap(rule -> rule.constraints().stream())
                .toList();
        Set<LocalDate> changes = changes(rules, plain.year());
        Stream<Object> bounds = read.stream()
                .flatMap(each -> constraints.stream()
                        .flatMap(Constraint::terms)
                        .flatMap(BoundaryValues::parts)
                        .flatMap(each::values));
        Stream<Want> wants = read.stream().flatMap(each -> constraints.stream().flatMap(each::of));
        return new BoundaryValues(
                Stream.concat(bounds, changes.stream()),
                Stream.concat(
                        wants, Want.all(Slot.of("receivedOn"), changes.stream().flatMap(Want::about)).stream()));
    }

    private static Stream<Term> parts(Term term) {
        return term instanceof Term.MeasureTerm measure ? measure.arguments().stream() : Stream.of(term);
    }

    /** The days of receipt on which rules or parameters change. */
    private static Set<LocalDate> changes(RulesUnderTest rules, int year) {
        Stream<Optional<LocalDate>> ofParameters = rules.parameters().stream()
                .filter(parameter -> parameter.clock() == Clock.RECEIVED)
                .map(Parameter::values)
                .flatMap(List::stream)
                .map(DatedValue::window)
                .flatMap(window -> Stream.of(window.from(), window.before()));
        Stream<Optional<LocalDate>> ofRules = rules.workbench().rules().stream()
                .filter(rule -> rule.clock() == Clock.RECEIVED)
                .map(RuleDefinition::inForce)
                .flatMap(window -> Stream.of(window.from(), window.before()));
        return Stream.concat(ofParameters, ofRules)
                .flatMap(Optional::stream)
                .filter(day -> Math.abs(day.getYear() - year) <= YEARS_ABOUT)
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    /** Returns the days, each bound with the day before and the day after. */
    public Set<LocalDate> days() {
        return days;
    }

    /** Returns the numbers, each bound with one less and one more. */
    public Set<Long> numbers() {
        return numbers;
    }

    /**
     * Returns an arbitrary of the days.
     *
     * @throws IllegalStateException if the rules compare with no day
     */
    public Arbitrary<LocalDate> anyDay() {
        return Arbitraries.of(required(days.asList(), "day"));
    }

    /**
     * Returns an arbitrary of the numbers.
     *
     * @throws IllegalStateException if the rules compare with no number
     */
    public Arbitrary<Long> anyNumber() {
        return Arbitraries.of(required(numbers.asList(), "number"));
    }

    private static <T> List<T> required(List<T> values, String what) {
        if (values.isEmpty()) {
            throw new IllegalStateException(
                    "The rules compare with no " + what + ".\nMaybe give a " + what + " of your own.");
        }
        return values;
    }

    List<Want> wants() {
        return wants;
    }
}
