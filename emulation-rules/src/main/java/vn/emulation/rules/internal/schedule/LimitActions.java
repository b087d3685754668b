package vn.emulation.rules.internal.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.LegalFrame;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.schedule.DueAction;
import vn.emulation.schedule.DueDate;
import vn.emulation.schedule.DueKind;
import vn.emulation.schedule.Undated;
import vn.emulation.schedule.UndatedReason;
import vn.emulation.source.Citation;
import vn.emulation.time.TimeLimit;

/**
 * The time limits of the law that run from the days of dossiers and of a decision.
 *
 * @param terms what the calendar is made from
 * @param law the law
 */
record LimitActions(CalendarTerms terms, LegalFrame law) {

    Stream<DueAction> actions() {
        Occasions occasions = new Occasions(terms, law);
        return Stream.concat(
                occasions.all().entrySet().stream().map(each -> action(each.getKey(), each.getValue())),
                occasions.withoutDossiers().map(each -> action(each, List.of())));
    }

    private DueAction action(Occasion occasion, Collection<Dossier> dossiers) {
        Optional<LocalDate> firstReceived = dossiers.stream()
                .flatMap(dossier -> dossier.receivedOn().stream())
                .min(LocalDate::compareTo);
        return DueAction.builder()
                .id(terms.campaign().id() + "/" + occasion.id())
                .kind(DueKind.TIME_LIMIT)
                .what(occasion.obligation().what())
                .by(List.of(occasion.obligation().by()))
                .round(occasion.round())
                .dossiers(dossiers.stream().map(Dossier::id).toList())
                .event(Optional.of(occasion.event()))
                .eventOn(occasion.eventOn())
                .dates(dates(occasion, firstReceived))
                .citations(occasion.value().map(DatedValue::citations).orElseGet(() -> gaps(firstReceived)))
                .build();
    }

    /** Where no text is known, the law tells of that. */
    private List<Citation> gaps(Optional<LocalDate> received) {
        return received.stream()
                .flatMap(day -> law.gapsOn(day).stream())
                .flatMap(gap -> gap.clauses().stream())
                .distinct()
                .map(Citation::of)
                .toList();
    }

    private List<DueDate> dates(Occasion occasion, Optional<LocalDate> firstReceived) {
        return occasion.value()
                .map(value -> terms.readings().dates(value, number -> outcome(number, occasion, firstReceived)))
                .orElseGet(() -> occasion.lack().stream()
                        .map(reason -> DueDate.builder()
                                .undated(Optional.of(Undated.of(reason)))
                                .build())
                        .toList());
    }

    private Outcome outcome(ParameterValue value, Occasion occasion, Optional<LocalDate> firstReceived) {
        BigDecimal number = ((ParameterValue.Amount) value).number();
        if (number.signum() == 0) {
            return Outcome.unknown(UndatedReason.LIMIT_NOT_STATED);
        }
        TimeLimit limit =
                new TimeLimit(number.intValueExact(), occasion.obligation().count());
        return occasion.eventOn()
                .map(day -> Outcome.of(limit.closing(day, terms.request().calendar()), Optional.of(limit)))
                .orElseGet(() -> Outcome.unknown(notGiven(limit, firstReceived), Optional.of(limit)));
    }

    /** Nothing is submitted or decided before it is received, so that it is not due before it would be then. */
    private Undated notGiven(TimeLimit limit, Optional<LocalDate> firstReceived) {
        return firstReceived
                .map(day ->
                        limit.closing(day, terms.request().calendar()).before().minusDays(1))
                .map(earliest -> Undated.of(UndatedReason.EVENT_DAY_NOT_GIVEN, earliest))
                .orElseGet(() -> Undated.of(UndatedReason.EVENT_DAY_NOT_GIVEN));
    }
}
