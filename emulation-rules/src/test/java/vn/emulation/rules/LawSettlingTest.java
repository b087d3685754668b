package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.ExclusionDossiers.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Need;
import vn.emulation.decision.Settling;
import vn.emulation.dossier.Dossier;

/** What settles a dossier by law, where one of several points is enough; nobody knows how the campaign came about. */
class LawSettlingTest {

    private static final String PRIME = "prime-minister-merit-certificate";
    private static final RuleSet RULES = LawCampaign.rules(LawCampaign.notLaunched(), ExclusionRules.SUBJECTS);

    private static List<String> ofLaw(List<Need> needs) {
        return needs.stream()
                .filter(need -> !need.field().equals("lawDocuments"))
                .map(Need::field)
                .toList();
    }

    private static List<String> settling(Decision decision) {
        return decision.settling()
                .map(Settling::needed)
                .map(LawSettlingTest::ofLaw)
                .orElseThrow();
    }

    @Test
    void the_awards_that_another_clause_asks_for_anyhow_settle_the_first_state_level_form_of_the_year() {
        Decision decision = TestCampaign.decide(RULES, ExclusionDossiers.historyOpen(person(PRIME, "2023-12-31")));

        assertThat(ofLaw(decision.needs())).containsExactly("history", "launch");
        assertThat(settling(decision)).containsExactly("history");
    }

    @Test
    void either_a_vote_or_the_procedure_is_enough() {
        Dossier unvoted = LawDocumentCases.full(person(PRIME, "2024-01-01"));
        Decision decision = TestCampaign.decide(RULES, unvoted);

        assertThat(ofLaw(decision.needs())).containsExactly("launch", "vote");
        assertThat(settling(decision)).containsExactly("launch");
    }

    @Test
    void a_bar_leaves_nothing_to_send() {
        Dossier rewarded = ExclusionDossiers.rewarded(person(PRIME, "2024-01-01"), "A-1");

        assertThat(TestCampaign.decide(RULES, rewarded).settling()).isEqualTo(Optional.empty());
    }
}
