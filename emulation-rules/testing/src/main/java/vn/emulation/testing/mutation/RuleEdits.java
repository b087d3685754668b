package vn.emulation.testing.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.decision.Effect;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.EffectForm;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.RuleDefinitionBuilder;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.time.DateWindow;

/**
 * What else can stand in the place of a rule.
 *
 * @param constants the values there are
 */
record RuleEdits(Constants constants) {

    /** No round of a campaign begins on this day, nor is anything decided on it. */
    private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);

    Stream<Edit<RuleDefinition>> of(RuleDefinition rule) {
        return Stream.of(
                        Stream.of(new Edit<>(MutantKind.DELETED, "rule", "", deleted(rule))),
                        constraints(rule),
                        effects(rule),
                        exception(rule),
                        force(rule),
                        dropped(MutantKind.READING, rule, rule.readings(), (builder, left) -> builder.readings(left)),
                        rule.clauses().size() == 1
                                ? Stream.<Edit<RuleDefinition>>empty()
                                : dropped(
                                        MutantKind.CLAUSE,
                                        rule,
                                        rule.clauses(),
                                        (builder, left) -> builder.clauses(left)))
                .flatMap(each -> each);
    }

    /** A rule that is never in force says what a deleted one does, and the others keep their indexes. */
    private static RuleDefinition deleted(RuleDefinition rule) {
        return RuleDefinitionBuilder.builder(rule)
                .clock(Clock.ACHIEVEMENT)
                .inForce(DateWindow.of(NEVER, NEVER.plusDays(1)))
                .build();
    }

    private Stream<Edit<RuleDefinition>> constraints(RuleDefinition rule) {
        ConstraintEdits edits = new ConstraintEdits(constants);
        return IntStream.range(0, rule.constraints().size())
                .boxed()
                .flatMap(at -> edits.of(rule.constraints().get(at))
                        .map(edit ->
                                new Edit<>(edit.kind(), edit.before(), edit.after(), with(rule, at, edit.changed()))));
    }

    private static RuleDefinition with(RuleDefinition rule, int at, Optional<Constraint> changed) {
        List<Constraint> constraints = new ArrayList<>(rule.constraints());
        List<SourcePosition> places = new ArrayList<>(rule.places());
        if (changed.isPresent()) {
            constraints.set(at, changed.get());
        } else {
            constraints.remove(at);
            places.remove(at);
        }
        return RuleDefinitionBuilder.builder(rule)
                .constraints(constraints)
                .places(places)
                .build();
    }

    private static Stream<Edit<RuleDefinition>> effects(RuleDefinition rule) {
        return switch (rule.effect()) {
            case BARS -> effects(rule, Effect.SATISFIES, Effect.WARNS);
            case SATISFIES -> effects(rule, Effect.BARS, Effect.WARNS);
            case NEEDS -> effects(rule, Effect.BARS, Effect.SATISFIES, Effect.WARNS);
            case WARNS -> effects(rule, Effect.BARS, Effect.SATISFIES);
            case LIMITS ->
                rule.quota().filter(quota -> quota.parameter().isPresent()).stream()
                        .map(RuleEdits::turned)
                        .map(turned -> effect(rule, builder -> builder.quota(Optional.of(turned))));
            case PREFERS -> Stream.empty();
        };
    }

    private static Stream<Edit<RuleDefinition>> effects(RuleDefinition rule, Effect... others) {
        return Stream.of(others)
                .map(other -> effect(rule, builder -> builder.effect(other).need(Optional.empty())));
    }

    private static QuotaStatement turned(QuotaStatement given) {
        QuotaStatement.Kind other = given.kind() == QuotaStatement.Kind.AT_MOST
                ? QuotaStatement.Kind.AT_LEAST
                : QuotaStatement.Kind.AT_MOST;
        return new QuotaStatement(other, given.parameter());
    }

    private static Edit<RuleDefinition> effect(
            RuleDefinition rule, Function<RuleDefinitionBuilder, RuleDefinitionBuilder> turned) {
        RuleDefinition changed =
                turned.apply(RuleDefinitionBuilder.builder(rule)).build();
        return new Edit<>(MutantKind.EFFECT, stated(rule), stated(changed), changed);
    }

    private static String stated(RuleDefinition rule) {
        String argument = rule.need()
                .map(need -> need.word())
                .or(() -> rule.quota().flatMap(QuotaStatement::parameter).map(QuotaStatement.NamedParameter::name))
                .orElse("");
        return EffectForm.of(rule).statement("\"" + argument + "\"");
    }

    private static Stream<Edit<RuleDefinition>> exception(RuleDefinition rule) {
        return rule.exceptionTo().stream()
                .map(target -> new Edit<>(
                        MutantKind.EXCEPTION,
                        target.value(),
                        "",
                        RuleDefinitionBuilder.builder(rule)
                                .exceptionTo(Optional.empty())
                                .build()));
    }

    private static Stream<Edit<RuleDefinition>> force(RuleDefinition rule) {
        DateWindow days = rule.inForce();
        Stream<DateWindow> from = days.from().stream()
                .flatMap(RuleEdits::beside)
                .filter(day -> days.before().stream().allMatch(day::isBefore))
                .map(day -> new DateWindow(Optional.of(day), days.before()));
        Stream<DateWindow> before = days.before().stream()
                .flatMap(RuleEdits::beside)
                .filter(day -> days.from().stream().allMatch(day::isAfter))
                .map(day -> new DateWindow(days.from(), Optional.of(day)));
        return Stream.concat(from, before)
                .map(changed -> new Edit<>(
                        MutantKind.FORCE,
                        shown(days),
                        shown(changed),
                        RuleDefinitionBuilder.builder(rule).inForce(changed).build()));
    }

    private static Stream<LocalDate> beside(LocalDate day) {
        return Stream.of(day.plusDays(1), day.minusDays(1));
    }

    private static String shown(DateWindow days) {
        return days.from().map(LocalDate::toString).orElse("") + ".."
                + days.before().map(LocalDate::toString).orElse("");
    }

    private interface Setter<T> {
        RuleDefinitionBuilder set(RuleDefinitionBuilder builder, List<T> left);
    }

    private static <T> Stream<Edit<RuleDefinition>> dropped(
            MutantKind kind, RuleDefinition rule, List<T> all, Setter<T> setter) {
        return all.stream().map(one -> {
            List<T> left = all.stream().filter(each -> !each.equals(one)).toList();
            return new Edit<>(
                    kind,
                    one.toString(),
                    "",
                    setter.set(RuleDefinitionBuilder.builder(rule), left).build());
        });
    }
}
