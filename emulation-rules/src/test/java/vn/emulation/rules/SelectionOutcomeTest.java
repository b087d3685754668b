package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.Grant;
import vn.emulation.quota.Placement;

/** What becomes of dossiers under the places granted; eligible are those with a receipt. */
class SelectionOutcomeTest {

    private static final RuleSet RULES = TestCampaign.load(
            Drl.rule("green/1/received", "receivedOnKnown", "satisfies"),
            Drl.rule("green/1/open", "!receivedOnKnown", "needs receivedOn"));

    private static Dossier dossier(String id, int position) {
        return Dossiers.ranked(unranked(id), position);
    }

    private static Dossier unranked(String id) {
        return Dossiers.named(TestCampaign.dossier(), id);
    }

    private static Grant grant(AwardFormId form, NomineeKind kind, int places) {
        return Grant.builder()
                .form(form)
                .kind(kind)
                .places(places)
                .grantedBy("Province")
                .grantedOn(Optional.empty())
                .document(Optional.empty())
                .build();
    }

    private static Grant grant(int places) {
        return grant(Dossiers.MERIT, NomineeKind.COLLECTIVE, places);
    }

    private static RoundReport evaluate(List<Grant> grants, Dossier... dossiers) {
        return EmulationEngine.of(RULES)
                .evaluate(Requests.of(RULES.campaign(), dossiers).grants(grants).build());
    }

    private static Stream<String> outcomes(List<Grant> grants, Dossier... dossiers) {
        return evaluate(grants, dossiers).decisions().stream()
                .map(decision -> decision.dossier() + " " + decision.outcome());
    }

    @Test
    void without_a_grant_the_eligible_wait_for_one() {
        assertThat(outcomes(List.of(), dossier("D-1", 1), unranked("D-2")))
                .containsExactly("D-1 AWAITING_GRANT", "D-2 AWAITING_GRANT");
    }

    @Test
    void a_grant_for_another_kind_or_form_is_no_grant() {
        List<Grant> others = List.of(
                grant(Dossiers.MERIT, NomineeKind.INDIVIDUAL, 5),
                grant(TestCampaign.LETTER, NomineeKind.COLLECTIVE, 5));

        assertThat(outcomes(others, dossier("D-1", 1))).containsExactly("D-1 AWAITING_GRANT");
    }

    @Test
    void who_receives_a_place_is_proposed_or_awarded_as_the_campaign_says() {
        Dossier letter =
                Dossiers.but(dossier("D-2", 1)).form(TestCampaign.LETTER).build();
        List<Grant> grants = List.of(grant(1), grant(TestCampaign.LETTER, NomineeKind.COLLECTIVE, 1));

        assertThat(outcomes(grants, dossier("D-1", 1), letter)).containsExactly("D-1 PROPOSED", "D-2 AWARDED");
    }

    @Test
    void ranks_decide_up_to_the_places_with_one_in_reserve() {
        assertThat(outcomes(
                        List.of(grant(2)), dossier("D-1", 4), dossier("D-2", 1), dossier("D-3", 3), dossier("D-4", 2)))
                .containsExactly("D-1 NOT_SELECTED", "D-2 PROPOSED", "D-3 RESERVE", "D-4 PROPOSED");
    }

    @Test
    void equals_with_too_few_places_are_tied_for_the_council() {
        RoundReport report =
                evaluate(List.of(grant(2)), dossier("D-1", 1), dossier("D-2", 2), dossier("D-3", 2), dossier("D-4", 3));

        assertThat(report.decisions().stream().map(decision -> decision.dossier() + " " + decision.outcome()))
                .containsExactly("D-1 PROPOSED", "D-2 TIED", "D-3 TIED", "D-4 NOT_SELECTED");
        assertThat(report.placements()).singleElement().satisfies(placement -> {
            assertThat(placement.cutLine()).hasValue(1);
        });
        assertThat(report.quota().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.places()).isEqualTo(1);
            assertThat(tie.tied()).containsExactly("D-2", "D-3");
        });
    }

    @Test
    void a_missing_rank_leaves_open_whom_it_can_matter_to() {
        assertThat(outcomes(
                        List.of(grant(2)), dossier("D-1", 1), dossier("D-2", 2), dossier("D-3", 3), unranked("D-4")))
                .containsExactly("D-1 PROPOSED", "D-2 AWAITING_RANK", "D-3 NOT_SELECTED", "D-4 AWAITING_RANK");
    }

    @Test
    void places_enough_for_all_need_no_rank() {
        assertThat(outcomes(List.of(grant(2)), dossier("D-1", 1), unranked("D-2")))
                .containsExactly("D-1 PROPOSED", "D-2 PROPOSED");
    }

    @Test
    void no_places_select_nobody() {
        assertThat(outcomes(List.of(grant(0)), dossier("D-1", 1), unranked("D-2")))
                .containsExactly("D-1 NOT_SELECTED", "D-2 NOT_SELECTED");
    }

    @Test
    void only_the_eligible_are_considered() {
        Dossier open =
                Dossiers.but(dossier("D-1", 1)).receivedOn(Optional.empty()).build();

        assertThat(outcomes(List.of(grant(1)), open, dossier("D-2", 2)))
                .containsExactly("D-1 NOT_CONSIDERED", "D-2 PROPOSED");
    }

    @Test
    void each_form_and_kind_has_its_own_places_and_is_told_with_them() {
        Dossier person = Dossiers.but(dossier("D-2", 1))
                .nominee(Dossiers.individual(Employment.CADRE))
                .build();
        Grant unused = grant(TestCampaign.LETTER, NomineeKind.HOUSEHOLD, 3);
        RoundReport report = evaluate(List.of(unused, grant(1)), dossier("D-1", 1), person);

        assertThat(report.placements().stream().map(SelectionOutcomeTest::told))
                .containsExactly(
                        "letter HOUSEHOLD Optional[3] []",
                        "provincial-merit-certificate INDIVIDUAL Optional.empty [D-2]",
                        "provincial-merit-certificate COLLECTIVE Optional[1] [D-1]");
    }

    private static String told(Placement placement) {
        return placement.form() + " " + placement.kind() + " "
                + placement.grant().map(Grant::places) + " "
                + placement.candidates().stream()
                        .map(placed -> placed.candidate().dossier())
                        .toList();
    }
}
