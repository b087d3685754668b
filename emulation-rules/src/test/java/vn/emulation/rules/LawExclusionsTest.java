package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.time.DateWindow;

/**
 * Every rule on exclusions, dossiers and votes fires on one dossier and not on its twin, which differs in a single fact,
 * and does so from the first day of its regime to the last.
 */
class LawExclusionsTest {

    /**
     * What turns on how the campaign came about is tested in {@link LawModeTest}, on the other dossiers of the round in
     * {@link LawNominationTest}.
     */
    private static final List<String> ELSEWHERE = List.of(
            "circular-08-2017/one-state-form.exempt/",
            "decree-98-2023/42.vote.simplified/",
            "law-06-2022/85/",
            "decree-91-2017/3.2.round/twice",
            "law-06-2022/5.2.c.round/twice");

    private static final Map<String, DateWindow> IN_FORCE = Map.of(
            "decree-91-2017", days("2017-10-01", "2024-01-01"),
            "circular-08-2017", days("2017-10-01", "2024-01-01"),
            "law-06-2022", days("2024-01-01", "2026-10-01"),
            "decree-98-2023", days("2024-01-01", "2025-07-01"),
            "decree-152-2025", days("2025-07-01", "2026-10-01"));

    private static DateWindow days(String from, String before) {
        return DateWindow.of(LocalDate.parse(from), LocalDate.parse(before));
    }

    private static Stream<RuleCase> cases() {
        return Stream.of(LawExclusionCases.all(), LawWorkerCases.all(), LawVoteCases.all(), LawDocumentCases.all())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_hangs_on_a_single_fact(RuleCase of) {
        assertThat(Difference.between(of.fires(), of.twin())).hasSize(1);
        assertThat(FiredRules.of(ExclusionRules.decide(of.fires()))).contains(of.rule());
        assertThat(FiredRules.of(ExclusionRules.decide(of.twin()))).doesNotContain(of.rule());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_is_in_force_from_the_first_day_of_its_regime_to_the_last(RuleCase of) {
        DateWindow window = IN_FORCE.get(of.rule().substring(0, of.rule().indexOf('/')));
        LocalDate from = window.from().orElseThrow();
        LocalDate before = window.before().orElseThrow();

        assertThat(Stream.of(from.minusDays(1), from, before.minusDays(1), before)
                        .filter(day -> FiredRules.of(
                                        ExclusionRules.decide(Dossiers.received(of.fires(), day.toString())))
                                .contains(of.rule())))
                .containsExactly(from, before.minusDays(1));
    }

    @Test
    void each_rule_has_its_case() {
        assertThat(cases().map(RuleCase::rule))
                .containsExactlyInAnyOrderElementsOf(ExclusionRules.RULES.rules().stream()
                        .map(rule -> rule.id().value())
                        .filter(rule -> ELSEWHERE.stream().noneMatch(rule::startsWith))
                        .toList());
    }
}
