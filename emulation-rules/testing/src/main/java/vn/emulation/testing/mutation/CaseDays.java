package vn.emulation.testing.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.time.DateWindow;

/**
 * Days on which a rule can be told from its mutant.
 *
 * @param request a round that is decided on one of them
 * @param day the day of receipt that chooses what is in force, empty where any does
 * @param receipt the days of receipt that a dossier may have
 */
record CaseDays(EvaluationRequest request, Optional<LocalDate> day, Setting.Receipt receipt) {

    /** Returns the days in a round on which exactly one of the two is in force, or else both are. */
    static List<CaseDays> of(EvaluationRequest round, RuleDefinition rule, RuleDefinition mutant) {
        Clock clock = rule.clock();
        LocalDate usual = LocalDate.of(round.awardRound().year(), 9, 1);
        if (!rule.isDated() || clock == Clock.ACHIEVEMENT) {
            return List.of(new CaseDays(round, Optional.of(usual), Setting.Receipt.ANY));
        }
        boolean parts = !rule.inForce().equals(mutant.inForce()) && mutant.clock() == clock;
        Stream<LocalDate> days = parts ? parting(rule.inForce(), mutant.inForce()) : within(rule.inForce(), usual);
        return days.map(day -> clock == Clock.RECEIVED
                        ? received(round, day, parts ? DateWindow.of(day, day.plusDays(1)) : rule.inForce())
                        : new CaseDays(decided(round, day), Optional.of(usual), Setting.Receipt.ANY))
                .toList();
    }

    private static CaseDays received(EvaluationRequest round, LocalDate day, DateWindow days) {
        return new CaseDays(round, Optional.of(day), Setting.Receipt.between(days.from(), days.before()));
    }

    private static EvaluationRequest decided(EvaluationRequest round, LocalDate day) {
        return EvaluationRequestBuilder.builder(round).decidedOn(day).build();
    }

    /** Returns the days next to the ends of two windows on which exactly one of them holds. */
    static Stream<LocalDate> parting(DateWindow one, DateWindow other) {
        return edges(one).filter(day -> one.contains(day) != other.contains(day));
    }

    private static Stream<LocalDate> within(DateWindow days, LocalDate usual) {
        return Stream.concat(Stream.of(usual), edges(days))
                .filter(days::contains)
                .limit(2);
    }

    private static Stream<LocalDate> edges(DateWindow days) {
        List<LocalDate> edges = new ArrayList<>();
        Stream.of(days.from(), days.before())
                .flatMap(Optional::stream)
                .forEach(day -> edges.addAll(List.of(day, day.minusDays(1))));
        return edges.stream();
    }
}
