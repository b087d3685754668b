package vn.emulation.arbitrary;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.source.Citation;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.time.Bound;
import vn.emulation.time.RollPolicy;

/** Arbitrary parameters, each with one value in time. */
final class Parameters {

    private Parameters() {}

    static Arbitrary<Parameter> parameters() {
        return Combinators.combine(
                        Texts.ids(),
                        Texts.localised(),
                        Texts.ids(),
                        Arbitraries.of(Clock.class),
                        Plans.clauseIds().optional(),
                        datedValues())
                .as((name, description, unit, clock, delegatedBy, value) ->
                        new Parameter(name, description, unit, clock, delegatedBy, List.of(value)));
    }

    private static Arbitrary<DatedValue> datedValues() {
        Arbitrary<Citation> citations =
                Combinators.combine(Plans.clauseIds(), Texts.free().optional()).as(Citation::new);
        return Combinators.combine(
                        Texts.windows(),
                        citations.list().ofMinSize(1).ofMaxSize(2),
                        Texts.days(),
                        cases().list().ofMinSize(1).ofMaxSize(3))
                .as((window, cited, checkedOn, cases) ->
                        new DatedValue(window.from(), window.before(), cited, checkedOn, cases));
    }

    private static Arbitrary<ParameterCase> cases() {
        Arbitrary<ReadingChoice> choices =
                Combinators.combine(Texts.ids().map(ReadingId::of), Texts.ids()).as(ReadingChoice::new);
        return Combinators.combine(Texts.few(choices), values()).as(ParameterCase::new);
    }

    private static Arbitrary<ParameterValue> values() {
        Arbitrary<ParameterValue> amounts =
                Arbitraries.longs().map(number -> new ParameterValue.Amount(BigDecimal.valueOf(number)));
        Arbitrary<ParameterValue> days = Texts.days().map(ParameterValue.Day::new);
        Arbitrary<ParameterValue> dueOnce = Combinators.combine(
                        Texts.days(), Arbitraries.of(Bound.class), Arbitraries.of(RollPolicy.class))
                .as((day, bound, roll) -> new ParameterValue.DueDay(Optional.of(day), Optional.empty(), bound, roll));
        Arbitrary<MonthDay> monthDays = Dates.monthDays();
        Arbitrary<ParameterValue> dueYearly = Combinators.combine(
                        monthDays, Arbitraries.of(Bound.class), Arbitraries.of(RollPolicy.class))
                .as((day, bound, roll) -> new ParameterValue.DueDay(Optional.empty(), Optional.of(day), bound, roll));
        return Arbitraries.oneOf(amounts, days, dueOnce, dueYearly, Quotas.shares(), Quotas.steps());
    }
}
