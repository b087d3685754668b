package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.CollectiveBuilder;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.UnitId;

/** What would have to be otherwise for a clause to be met: done as told, it is met. */
class RemedyTest {

    private static final Dossier GOOD = Dossiers.reform();

    /**
     * A dossier that does not meet a clause.
     *
     * @param clause the clause, without its document
     * @param failing the dossier
     * @param remedy the remedy told
     * @param remedied the dossier with the remedy applied
     */
    private record Failure(String clause, Dossier failing, String remedy, Dossier remedied) {
        @Override
        public String toString() {
            return clause + ": " + remedy;
        }
    }

    private static Stream<Failure> failures() {
        return Stream.of(
                new Failure(
                        "III.3/b1",
                        Dossiers.received(GOOD, "2026-10-20"),
                        "in-time: receivedOn[] < 2026-10-15 (2026-10-20)",
                        Dossiers.received(GOOD, "2026-10-14")),
                new Failure(
                        "III.3/b1",
                        Dossiers.received(GOOD, "2026-10-15"),
                        "in-time under ar-2023-2030/deadline-bound=BEFORE, ar-2023-2030/deadline-roll=NONE:"
                                + " receivedOn[] < 2026-10-15 (2026-10-15)",
                        Dossiers.received(GOOD, "2026-10-14")),
                new Failure(
                        "III.3/b1",
                        Dossiers.but(GOOD).receivedOn(Optional.empty()).build(),
                        "in-time: receivedOnKnown[] == true (false), receivedOn[] < 2026-10-15 (unknown)",
                        GOOD),
                new Failure(
                        "III.2/b1",
                        Dossiers.but(GOOD).form(AwardFormId.of("labour-medal")).build(),
                        "offered: formOffered[] == true (false)",
                        GOOD),
                new Failure(
                        "IV.2/b2",
                        Dossiers.but(GOOD)
                                .documents(Dossiers.documents("proposal-letter"))
                                .build(),
                        "complete: missingDocumentCount[] == 0 (3)",
                        GOOD),
                new Failure(
                        "II.1",
                        Dossiers.but(GOOD)
                                .criteria(List.of(Dossiers.score("II.1", Assessment.NOT_MET, "E-1")))
                                .build(),
                        "shown under ar-2023-2030/criteria=EACH: criterionMet[II.1] == true (false)",
                        Dossiers.but(GOOD).criteria(Dossiers.met("II.1")).build()),
                new Failure(
                        "II/window",
                        Dossiers.but(GOOD)
                                .achievements(Dossiers.achieved("2020-01-01", "2020-02-01"))
                                .build(),
                        "within: achievementsWithin[2023-10-14, 2029-10-30] > 0 (0)",
                        GOOD),
                new Failure("III.1", hospital("school"), "collective: sectorMember[] == true (false)", GOOD),
                new Failure(
                        "III.1",
                        employed(Employment.CONTRACT_WORKER),
                        "staff: employment[] in CIVIL_SERVANT, PUBLIC_EMPLOYEE (CONTRACT_WORKER)",
                        employed(Employment.PUBLIC_EMPLOYEE)));
    }

    private static Dossier hospital(String unit) {
        return Dossiers.but(GOOD)
                .nominee(CollectiveBuilder.builder((Collective) Dossiers.collective())
                        .unitId(UnitId.of(unit))
                        .build())
                .build();
    }

    private static Dossier employed(Employment employment) {
        return Dossiers.but(GOOD).nominee(Dossiers.individual(employment)).build();
    }

    private static ClauseAnswer answer(Dossier dossier, String clause) {
        return TestCampaign.decide(Plans.REFORM_RULES, dossier).answers().stream()
                .filter(answer -> answer.clause().value().equals("ar-2023-2030/" + clause))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_remedy_done_as_told_meets_the_clause(Failure failure) {
        ClauseAnswer before = answer(failure.failing(), failure.clause());

        assertThat(before.status()).isNotEqualTo(ClauseStatus.SATISFIED);
        assertThat(before.remedy().map(Told::remedy))
                .contains("ar-2023-2030/" + failure.clause() + "/" + failure.remedy());
        assertThat(answer(failure.remedied(), failure.clause()))
                .extracting(ClauseAnswer::status, ClauseAnswer::remedy)
                .containsExactly(ClauseStatus.SATISFIED, Optional.empty());
    }

    @Test
    void what_a_dossier_is_about_is_never_to_be_otherwise() {
        Dossier household = Dossiers.but(GOOD)
                .nominee(new Household(Dossiers.NOMINEE, Dossiers.HOSPITAL))
                .build();

        assertThat(answer(household, "III.1"))
                .extracting(ClauseAnswer::status, ClauseAnswer::remedy)
                .containsExactly(ClauseStatus.BARRED, Optional.empty());
    }

    private static Optional<String> remedy(RuleSet rules, String... rulings) {
        return TestCampaign.decide(rules, TestCampaign.dossier(), rulings)
                .answers()
                .get(0)
                .remedy()
                .map(Told::remedy);
    }

    @Test
    void the_rule_that_lacks_least_comes_first_then_the_one_that_stands_first() {
        String far = Drl.rule("green/1/far", "rankKnown, documentsComplete", "satisfies");
        String near = Drl.rule("green/1/near", "formOffered, achievementsComplete", "satisfies");
        String nearToo = Drl.rule("green/1/near-too", "registrationKnown", "satisfies");

        assertThat(remedy(TestCampaign.load(far, near, nearToo)))
                .contains("green/1/near: achievementsComplete[] == true (false)");
        assertThat(remedy(TestCampaign.load(far, nearToo, near)))
                .contains("green/1/near-too: registrationKnown[] == true (false)");
    }

    @Test
    void a_rule_of_an_alternative_that_a_ruling_excludes_is_no_remedy() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/deep", "@reading(\"green/depth=DEEP\")", "rankKnown, documentsComplete", "satisfies"),
                Drl.rule("green/1/flat", "@reading(\"green/depth=FLAT\")", "rankKnown", "satisfies"));

        assertThat(remedy(rules, "green/depth=DEEP"))
                .contains("green/1/deep: rankKnown[] == true (false), documentsComplete[] == true (false)");
        assertThat(remedy(rules, "green/depth=FLAT")).contains("green/1/flat: rankKnown[] == true (false)");
    }

    @Test
    void a_rule_that_is_not_in_force_or_lacks_a_parameter_is_no_remedy() {
        RuleSet rules = TestCampaign.load(
                TestCampaign.campaign(),
                TestParameters.files(TestParameters.before("2024-01-01")),
                Drl.rule("green/1/old", "@before(\"2024-10-01\")", "rankKnown", "satisfies"),
                Drl.rule("green/1/few", "rankKnown, achievementCount < number(\"limit\")", "satisfies"));

        assertThat(remedy(rules)).isEmpty();
    }

    @Test
    void a_clause_that_no_rule_can_find_met_has_no_remedy() {
        RuleSet rules = TestCampaign.load(Drl.rule("green/1/barred", "formOffered", "bars"));

        assertThat(TestCampaign.decide(rules, TestCampaign.dossier()).answers().get(0))
                .extracting(ClauseAnswer::status, ClauseAnswer::remedy)
                .containsExactly(ClauseStatus.BARRED, Optional.empty());
    }
}
