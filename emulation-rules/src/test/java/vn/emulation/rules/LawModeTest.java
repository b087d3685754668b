package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.ExclusionDossiers.after;
import static vn.emulation.rules.ExclusionDossiers.person;
import static vn.emulation.rules.ExclusionDossiers.voted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardMode;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;

/** What turns on how an award comes about, which the campaign tells. */
class LawModeTest {

    private static final String STATE_FORM = "circular-08-2017/one-state-form";
    private static final String VOTE = "decree-98-2023/42.vote";
    private static final String PRIME = "prime-minister-merit-certificate";
    private static final Dossier OLD = after(person(PRIME, "2023-12-31"), "labour-medal-third", 2024);
    private static final Dossier NEW = person(PRIME, "2025-06-30");

    private static Decision decide(AwardMode mode, Dossier dossier) {
        return ExclusionRules.inMode(mode, dossier);
    }

    @ParameterizedTest
    @CsvSource({
        "REGULAR, ordinary, BARRED",
        "THEMATIC, ordinary, BARRED",
        "RESISTANCE, ordinary, BARRED",
        "SUDDEN, mode, SATISFIED",
        "DEDICATION, mode, SATISFIED",
        "SENIORITY, mode, SATISFIED",
        "EXTERNAL, mode, SATISFIED"
    })
    void a_second_state_level_form_of_the_year_turns_on_the_mode(AwardMode mode, String rule, ClauseStatus expected) {
        Decision decision = decide(mode, OLD);

        assertThat(FiredRules.of(decision)).contains(STATE_FORM + ".exempt/" + rule);
        assertThat(ExclusionRules.status(STATE_FORM, decision)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "REGULAR, ordinary, UNDETERMINED",
        "THEMATIC, ordinary, UNDETERMINED",
        "RESISTANCE, ordinary, UNDETERMINED",
        "SUDDEN, mode, SATISFIED",
        "DEDICATION, mode, SATISFIED",
        "SENIORITY, mode, SATISFIED",
        "EXTERNAL, mode, SATISFIED"
    })
    void the_simplified_procedure_asks_for_no_vote(AwardMode mode, String rule, ClauseStatus expected) {
        Decision decision = decide(mode, NEW);

        assertThat(FiredRules.of(decision)).contains(VOTE + ".simplified/" + rule);
        assertThat(ExclusionRules.status(VOTE, decision)).isEqualTo(expected);
    }

    @Test
    void a_campaign_that_nobody_knows_of_is_neither() {
        RuleSet rules = LawCampaign.rules(LawCampaign.notLaunched(), ExclusionRules.SUBJECTS);
        Decision old = TestCampaign.decide(rules, OLD);
        Decision now = TestCampaign.decide(rules, voted(NEW, 7, 5));

        assertThat(FiredRules.of(old)).contains(STATE_FORM + ".exempt/mode-unknown");
        assertThat(ExclusionRules.status(STATE_FORM, old)).isEqualTo(ClauseStatus.UNDETERMINED);
        assertThat(FiredRules.of(now)).contains(VOTE + ".simplified/mode-unknown");
        assertThat(ExclusionRules.status(VOTE, now)).isEqualTo(ClauseStatus.CONTESTED);
    }

    @Test
    void which_procedure_it_follows_is_asked_where_documents_are_missing() {
        RuleSet rules = LawCampaign.rules(LawCampaign.notLaunched(), ExclusionRules.SUBJECTS);
        Dossier less = person("provincial-merit-certificate", "2024-01-01");

        assertThat(FiredRules.of(rules, less)).contains("law-06-2022/85/mode-unknown");
        assertThat(FiredRules.of(rules, LawDocumentCases.full(less))).doesNotContain("law-06-2022/85/mode-unknown");
        assertThat(FiredRules.of(ExclusionRules.RULES, less)).doesNotContain("law-06-2022/85/mode-unknown");
    }

    @Test
    void the_first_state_level_form_of_the_year_needs_no_exemption() {
        Decision decision = decide(AwardMode.REGULAR, person(PRIME, "2023-12-31"));

        assertThat(ExclusionRules.status(STATE_FORM, decision)).isEqualTo(ClauseStatus.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "REGULAR, false, UNDETERMINED",
        "THEMATIC, false, UNDETERMINED",
        "RESISTANCE, false, UNDETERMINED",
        "SUDDEN, true, SATISFIED",
        "DEDICATION, true, SATISFIED",
        "SENIORITY, true, SATISFIED",
        "EXTERNAL, true, SATISFIED"
    })
    void what_the_simplified_procedure_asks_for_is_left_to_a_ruling(
            AwardMode mode, boolean simplified, ClauseStatus ruled) {
        Dossier incomplete = person("provincial-merit-certificate", "2024-01-01");
        Decision open = decide(mode, incomplete);
        Decision shorter = ExclusionRules.inMode(mode, incomplete, "law/simplified-dossier=SHORTER");

        assertThat(FiredRules.of(open).contains("law-06-2022/85/simplified")).isEqualTo(simplified);
        assertThat(FiredRules.of(open).contains("law-06-2022/85/unverified")).isEqualTo(simplified);
        assertThat(ExclusionRules.status("law-06-2022/84", open)).isEqualTo(ClauseStatus.UNDETERMINED);
        assertThat(ExclusionRules.status("law-06-2022/84", shorter)).isEqualTo(ruled);
    }

    @Test
    void the_simplified_procedure_is_for_forms_and_nothing_is_doubtful_in_a_full_dossier() {
        Dossier title = person("advanced-worker", "2024-01-01");
        Dossier full = LawDocumentCases.full(person("provincial-merit-certificate", "2024-01-01"));

        assertThat(FiredRules.of(decide(AwardMode.SUDDEN, title)))
                .doesNotContain("law-06-2022/85/simplified", "law-06-2022/85/unverified");
        assertThat(FiredRules.of(decide(AwardMode.SUDDEN, full))).doesNotContain("law-06-2022/85/unverified");
    }
}
