package vn.emulation.rules.internal.rule;

import com.google.common.collect.ImmutableSortedSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.time.DateWindow;

/**
 * A checked rule.
 *
 * @param id its id
 * @param subject what it is about
 * @param effect what it says when it fires
 * @param need what is needed, empty for every other effect
 * @param quota what it states of places, empty for a rule that judges dossiers
 * @param clauses the clauses it cites
 * @param readings the alternatives it belongs to, none where it belongs to all
 * @param clock the day that tells whether it is in force
 * @param inForce the days on which it is in force
 * @param exceptionTo the rule whose finding it sets aside, empty when it is no exception
 * @param constraints its constraints
 * @param places where each of these stands, in their order
 * @param parameters the indexes of the parameters these ask for, sorted; what is given is replaced
 * @param dimensions the dimensions it speaks of, which its pools are split by; what is given is replaced
 * @param at where it stands
 */
@RecordBuilder
public record RuleDefinition(
        RuleId id,
        Subject subject,
        Effect effect,
        Optional<NeedTarget> need,
        Optional<QuotaStatement> quota,
        List<ClauseId> clauses,
        List<ReadingChoice> readings,
        Clock clock,
        DateWindow inForce,
        Optional<RuleId> exceptionTo,
        List<Constraint> constraints,
        List<SourcePosition> places,
        List<Integer> parameters,
        Set<Dimension> dimensions,
        SourcePosition at) {

    private static final String ASSESSED = "assessed";

    /** Copies the lists and collects the parameters and dimensions. */
    public RuleDefinition {
        clauses = List.copyOf(clauses);
        readings = List.copyOf(readings);
        constraints = List.copyOf(constraints);
        places = List.copyOf(places);
        parameters = constraints.stream()
                .flatMap(Constraint::parameters)
                .map(Term.ParameterTerm::index)
                .distinct()
                .sorted()
                .toList();
        dimensions = constraints.stream()
                .flatMap(Constraint::fields)
                .flatMap(field -> field.dimension().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns the shape of the pools it is about; that of nothing split for a rule about dossiers. */
    public int shape() {
        return Dimension.shape(dimensions);
    }

    /** Returns whether it answers its clauses for a dossier. */
    public boolean isAnswer() {
        return effect != Effect.WARNS && quota.isEmpty();
    }

    /** Returns the indexes of all parameters it depends on, sorted. */
    public List<Integer> allParameters() {
        Stream<Integer> stated =
                quota.flatMap(QuotaStatement::parameter).stream().map(QuotaStatement.NamedParameter::index);
        return Stream.concat(parameters.stream(), stated).distinct().sorted().toList();
    }

    /** Returns the code among its constraints. */
    public List<Constraint.Code> code() {
        return constraints.stream()
                .filter(Constraint.Code.class::isInstance)
                .map(Constraint.Code.class::cast)
                .toList();
    }

    /** Returns the criteria of the law that it finds not assessed. */
    public List<String> notAssessed() {
        return constraints.stream()
                .filter(constraint -> constraint instanceof Constraint.YesNo yesNo && !yesNo.expected())
                .flatMap(Constraint::terms)
                .filter(term -> term instanceof Term.MeasureTerm measure
                        && measure.measure().name().equals(ASSESSED))
                .flatMap(term -> ((Term.MeasureTerm) term).arguments().stream())
                .flatMap(argument -> argument instanceof Term.LiteralTerm literal
                        ? Stream.of(literal.literal().toString())
                        : Stream.empty())
                .toList();
    }

    /** Returns whether it applies on some days or under some alternatives only. */
    public boolean isConditional() {
        return !readings.isEmpty() || isDated();
    }

    /** Returns whether it is in force on some days only. */
    public boolean isDated() {
        return inForce.from().isPresent() || inForce.before().isPresent();
    }

    /** Returns a text that is equal for two rules exactly when they say the same. */
    public String canonical() {
        return String.join(
                "\n",
                "rule " + id,
                "clause " + clauses,
                "reading " + readings,
                "force " + clock + " " + inForce,
                "exception " + exceptionTo,
                "when " + constraints.stream().map(Constraint::canonical).toList(),
                "then " + effect + " " + need
                        + quota.map(stated -> " " + stated.text()).orElse(""));
    }
}
