package vn.emulation.rules.internal.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.RoundId;
import vn.emulation.law.DueEvent;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.time.DateWindow;

/**
 * Finds what a parameter of the law is worth for dossiers, by its clock.
 *
 * @param terms what the calendar is made from
 * @param round the round of the dossiers, empty where no dossier is named
 * @param receivedOn the day on which the organiser received them, empty when it is not given
 */
record LimitInForce(CalendarTerms terms, Optional<RoundId> round, Optional<LocalDate> receivedOn) {

    /** Returns the value, or empty if none holds or the day that chooses is not given. */
    Optional<DatedValue> value(Parameter parameter, DueEvent event) {
        Optional<LocalDate> day = clockDay(parameter);
        return day.isPresent() ? parameter.on(day.get()) : onAnyDay(parameter, event);
    }

    Optional<LocalDate> eventOn(DueEvent event) {
        return switch (event) {
            case RECEIVED -> receivedOn;
            case SUBMITTED -> terms.request().submittedOn();
            case DECIDED -> terms.request().decidedOn();
        };
    }

    Optional<LocalDate> clockDay(Parameter parameter) {
        return switch (parameter.clock()) {
            case ACHIEVEMENT ->
                round.flatMap(terms.campaign()::round).map(AwardRound::period).flatMap(DateWindow::from);
            case RECEIVED -> receivedOn;
            case DECIDED -> terms.request().decidedOn();
        };
    }

    /** Where the day that chooses is not given, the value that holds on every day from the campaign's first to the event. */
    private Optional<DatedValue> onAnyDay(Parameter parameter, DueEvent event) {
        Optional<LocalDate> first = terms.campaign().titlePeriod().from();
        Optional<LocalDate> last = eventOn(event);
        if (first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())) {
            return Optional.empty();
        }
        DateWindow possible = DateWindow.of(first.get(), last.get().plusDays(1));
        return parameter.values().stream()
                .filter(value -> value.window().encloses(possible))
                .findFirst();
    }
}
