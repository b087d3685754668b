package vn.emulation.rules.internal.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Duty;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.schedule.DueAction;
import vn.emulation.schedule.DueActionBuilder;
import vn.emulation.schedule.DueDate;
import vn.emulation.schedule.DueKind;
import vn.emulation.schedule.Undated;
import vn.emulation.schedule.UndatedReason;
import vn.emulation.source.Citation;
import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.Closing;
import vn.emulation.time.Deadline;

/**
 * By when the dossiers of each round are due.
 *
 * @param terms what the calendar is made from
 */
record RoundActions(CalendarTerms terms) {

    /** A deadline that is in force for a round, and the parameter that holds it. */
    private record RoundDeadline(Parameter parameter, DatedValue value) {}

    Stream<DueAction> actions() {
        return terms.campaign().rounds().stream().flatMap(this::actions);
    }

    /** Returns the clauses that set the deadlines of rounds. */
    List<ClauseId> clauses() {
        return terms.campaign().rounds().stream()
                .flatMap(this::deadlines)
                .flatMap(deadline -> deadline.value().citations().stream())
                .map(Citation::clause)
                .distinct()
                .toList();
    }

    private Stream<DueAction> actions(AwardRound round) {
        List<RoundDeadline> deadlines = deadlines(round).toList();
        return deadlines.isEmpty()
                ? Stream.of(silent(round))
                : deadlines.stream().map(deadline -> action(round, deadline));
    }

    private Stream<RoundDeadline> deadlines(AwardRound round) {
        return terms.parameters().values().stream()
                .flatMap(parameter -> parameter.values().stream()
                        .filter(RoundActions::isDeadline)
                        .filter(value -> isOf(round, value))
                        .filter(value -> holds(round, parameter, value))
                        .map(value -> new RoundDeadline(parameter, value)));
    }

    private static boolean isDeadline(DatedValue value) {
        return value.cases().stream().map(ParameterCase::value).allMatch(ParameterValue.DueDay.class::isInstance);
    }

    private static boolean isOf(AwardRound round, DatedValue value) {
        return value.citations().stream()
                .map(Citation::clause)
                .anyMatch(clause -> round.clauses().contains(clause)
                        || round.requiredClauses().contains(clause));
    }

    /** A deadline that the day received chooses holds for those received on its own last day. */
    private boolean holds(AwardRound round, Parameter parameter, DatedValue value) {
        Optional<LocalDate> day = parameter.clock() == Clock.ACHIEVEMENT
                ? round.period().from()
                : terms.request().decidedOn().filter(decided -> parameter.clock() == Clock.DECIDED);
        return day.map(value.window()::contains)
                .orElseGet(() -> value.cases().stream()
                        .map(each -> closing(round, each.value()).before().minusDays(1))
                        .anyMatch(value.window()::contains));
    }

    private DueAction action(AwardRound round, RoundDeadline deadline) {
        List<ClauseId> cited =
                deadline.value().citations().stream().map(Citation::clause).toList();
        return started(round, deadline.parameter().name())
                .what(named(deadline.parameter().description(), round))
                .by(terms.campaign().duties().stream()
                        .filter(duty -> cited.contains(duty.clause()))
                        .map(Duty::role)
                        .toList())
                .dates(terms.readings()
                        .dates(deadline.value(), value -> Outcome.of(closing(round, value), Optional.empty())))
                .citations(deadline.value().citations())
                .build();
    }

    private Closing closing(AwardRound round, ParameterValue value) {
        ParameterValue.DueDay due = (ParameterValue.DueDay) value;
        LocalDate named =
                due.date().orElseGet(() -> due.monthDay().orElseThrow().atYear(round.year()));
        return new Deadline(named, due.bound(), due.roll())
                .closing(terms.request().calendar());
    }

    private DueAction silent(AwardRound round) {
        return started(round, "dossiers")
                .what(CalendarTerms.text("dossiers", round.title()))
                .dates(List.of(DueDate.builder()
                        .undated(Optional.of(Undated.of(UndatedReason.NOT_STATED_IN_PLAN)))
                        .build()))
                .citations(round.clauses().stream().map(Citation::of).toList())
                .build();
    }

    private DueActionBuilder started(AwardRound round, String what) {
        return DueAction.builder()
                .id(terms.campaign().id() + "/" + round.id() + "/" + what)
                .kind(DueKind.DOSSIERS)
                .round(Optional.of(round.id()));
    }

    private static LocalisedText named(LocalisedText what, AwardRound round) {
        return new LocalisedText(
                what.vi() + ": " + round.title().vi(),
                what.en() + ": " + round.title().en());
    }
}
