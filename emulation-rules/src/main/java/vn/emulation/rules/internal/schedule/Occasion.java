package vn.emulation.rules.internal.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.campaign.RoundId;
import vn.emulation.law.DueEvent;
import vn.emulation.law.LegalObligation;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.schedule.UndatedReason;

/**
 * An obligation that arises, for some dossiers together.
 *
 * @param obligation the obligation
 * @param event the event from which its time runs here
 * @param round the round of the dossiers, empty where no dossier is named
 * @param eventOn the day of the event, empty when it is not given or they have different ones
 * @param value the days in force, empty when they are not known
 * @param lack why they are not known
 */
record Occasion(
        LegalObligation obligation,
        DueEvent event,
        Optional<RoundId> round,
        Optional<LocalDate> eventOn,
        Optional<DatedValue> value,
        Optional<UndatedReason> lack)
        implements Comparable<Occasion> {

    private static final Comparator<Occasion> ORDER =
            Comparator.comparing(Occasion::id).thenComparing(Occasion::event);

    static Occasion of(LegalObligation obligation, DueEvent event, LimitInForce limit) {
        Optional<Parameter> parameter = obligation.limit().flatMap(limit.terms()::parameter);
        Optional<DatedValue> value = parameter.flatMap(known -> limit.value(known, event));
        Optional<UndatedReason> lack = Optional.of(lack(parameter, limit)).filter(reason -> value.isEmpty());
        // Those of whom nothing is known stand together, whatever their own days.
        Optional<LocalDate> eventOn =
                limit.eventOn(event).filter(day -> value.isPresent() || event != DueEvent.RECEIVED);
        return new Occasion(obligation, event, limit.round(), eventOn, value, lack);
    }

    private static UndatedReason lack(Optional<Parameter> parameter, LimitInForce limit) {
        if (parameter.isEmpty()) {
            return UndatedReason.LIMIT_NOT_STATED;
        }
        return limit.clockDay(parameter.get()).isPresent()
                ? UndatedReason.TEXT_NOT_KNOWN
                : UndatedReason.EVENT_DAY_NOT_GIVEN;
    }

    /** Returns what names it within the campaign: its day where each dossier has its own, or else since when it is so. */
    String id() {
        String since = lack.map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .or(() -> eventOn.filter(day -> event == DueEvent.RECEIVED).map(LocalDate::toString))
                .or(() -> value.flatMap(DatedValue::from).map(LocalDate::toString))
                .orElse("always");
        return round.map(each -> each + "/").orElse("") + obligation.id() + "/" + since;
    }

    @Override
    public int compareTo(Occasion other) {
        return ORDER.compare(this, other);
    }
}
