package vn.emulation.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.decision.Effect;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.RuleDefinitionBuilder;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.cases.CaseFiles;
import vn.emulation.testing.cases.CaseFolder;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.testing.rules.Workbench;
import vn.emulation.time.DateWindow;

/** A rule about a point of a clause may say anything of those of whom that clause is not asked. */
class UnaskedChangeTest {

    private static final RulesUnderTest LAW = RulesUnderTest.bundledLaw();
    private static final UnaskedChange PROOF = new UnaskedChange(new AskedPoints(LAW.campaign()));

    /** Article 26(1) is a point of article 26, which is asked for the flag of the province alone. */
    private static final int INDEX = index("law-06-2022/26.1/met");

    private static final RuleDefinition RULE = LAW.workbench().rules().get(INDEX);

    private static int index(String id) {
        List<RuleDefinition> rules = LAW.workbench().rules();
        return IntStream.range(0, rules.size())
                .filter(index -> rules.get(index).id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RuleDefinition without(RuleDefinition rule, String constraint) {
        List<Constraint> others = rule.constraints().stream()
                .filter(each -> !each.text().equals(constraint))
                .toList();
        assertThat(others).hasSize(rule.constraints().size() - 1);
        return RuleDefinitionBuilder.builder(rule)
                .constraints(others)
                .places(rule.places().subList(1, rule.places().size()))
                .build();
    }

    private static RuleDefinition on(LocalDate from, LocalDate before) {
        return RuleDefinitionBuilder.builder(RULE)
                .inForce(DateWindow.of(from, before))
                .build();
    }

    @Test
    void the_only_form_that_is_asked_need_not_be_named() {
        RuleDefinition changed = without(RULE, "form == \"provincial-emulation-flag\"");

        assertThat(PROOF.isProved(RULE, changed)).isTrue();
        assertThat(PROOF.isProved(RULE, without(RULE, "launchKnown"))).isFalse();
        assertThat(PROOF.isProved(
                        RULE,
                        RuleDefinitionBuilder.builder(changed)
                                .effect(Effect.BARS)
                                .build()))
                .isFalse();
    }

    /** Article 27(1)(a) is asked for one form too, but it is no point: whatever is found of it is told. */
    @Test
    void what_is_told_of_anybody_may_not_be_said_of_more() {
        List<RuleDefinition> rules = LAW.workbench().rules().stream()
                .filter(rule -> rule.clauses().contains(ClauseId.of("law-06-2022/27.1.a")))
                .filter(RuleDefinition::isAnswer)
                .toList();

        assertThat(rules)
                .isNotEmpty()
                .noneMatch(rule -> PROOF.isProved(rule, without(rule, "form == \"excellent-collective\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2026-10-01, true",
        "2024-01-02, 2026-10-01, false",
        "2024-01-01, 2026-10-02, true",
        "2024-01-01, 2026-09-30, false",
        "2024-01-01, 2030-01-01, false"
    })
    void days_of_another_regime_are_nobody_s(LocalDate from, LocalDate before, boolean proved) {
        assertThat(PROOF.isProved(RULE, on(from, before))).isEqualTo(proved);
    }

    @Test
    void what_is_proved_shows_in_no_case() {
        List<RuleCase> cases = CaseFiles.read(
                CaseFolder.bundledLaw().stream()
                        .filter(file -> file.name().contains("provincial-flag-yearly"))
                        .toList(),
                LAW);
        Workbench unnamed = LAW.workbench().with(INDEX, without(RULE, "form == \"provincial-emulation-flag\""));
        Workbench longer =
                LAW.workbench().with(INDEX, on(LocalDate.parse("2024-01-01"), LocalDate.parse("2026-10-02")));

        assertThat(cases).isNotEmpty();
        assertThat(noticing(unnamed, cases)).isEmpty();
        assertThat(noticing(longer, cases)).isEmpty();
        assertThat(noticing(LAW.workbench().without(INDEX), cases)).isNotEmpty();
    }

    private static List<String> noticing(Workbench changed, List<RuleCase> cases) {
        return cases.stream()
                .filter(each ->
                        !CaseOutcome.of(each, changed.evaluate(each.request())).passed())
                .map(RuleCase::name)
                .toList();
    }
}
