package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.LegalFacts.met;
import static vn.emulation.rules.LegalFacts.notMet;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;

/** What the law says of whole dossiers. */
class LawFormVerdictTest {

    private static final String MERIT = "provincial-merit-certificate";
    private static final String PRIME = "prime-minister-merit-certificate";

    private static Verdict law(Dossier dossier) {
        return LawForms.verdict(dossier);
    }

    private static Dossier with(Dossier start, List<UnaryOperator<Dossier>> facts) {
        Dossier dossier = start;
        for (UnaryOperator<Dossier> fact : facts) {
            dossier = fact.apply(dossier);
        }
        return dossier;
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-30, UNDETERMINED",
        "2017-10-01, ELIGIBLE",
        "2023-12-31, ELIGIBLE",
        "2024-01-01, ELIGIBLE",
        "2025-06-30, ELIGIBLE",
        "2025-07-01, ELIGIBLE",
        "2026-09-30, ELIGIBLE",
        "2026-10-01, UNDETERMINED"
    })
    void an_exemplary_person_outstanding_in_the_campaign_is_eligible_in_each_regime_that_is_known(
            String receivedOn, Verdict verdict) {
        Dossier person = with(
                LawFormGrids.person(MERIT, receivedOn), List.of(met("law/exemplary"), met("law/campaign-outstanding")));

        assertThat(law(person)).isEqualTo(verdict);
    }

    @Test
    void one_point_is_enough_and_none_at_all_is_not() {
        Stream<String> points = Stream.of(
                "campaign-outstanding",
                "sudden-outstanding",
                "social-contribution",
                "worker-farmer",
                "recognised-contribution");
        Dossier person = with(LawFormGrids.person(MERIT, "2024-10-01"), List.of(met("law/exemplary")));

        assertThat(points)
                .allSatisfy(point ->
                        assertThat(law(met("law/" + point).apply(person))).isEqualTo(Verdict.ELIGIBLE));
        assertThat(law(person)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_person_who_meets_no_point_is_not_eligible() {
        Dossier person = with(
                LawFormGrids.person(MERIT, "2024-10-01"),
                List.of(
                        met("law/exemplary"),
                        notMet("law/campaign-outstanding"),
                        notMet("law/sudden-outstanding"),
                        notMet("law/social-contribution"),
                        notMet("law/worker-farmer"),
                        notMet("law/recognised-contribution"),
                        LegalFacts.rated("2024:GOOD"),
                        LegalFacts.awarded(""),
                        LegalFacts.initiatives()));

        assertThat(law(person)).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(law(met("law/worker-farmer")
                        .apply(with(LawFormGrids.person(MERIT, "2024-10-01"), List.of(notMet("law/exemplary"))))))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_household_is_eligible_by_what_it_gives_and_not_by_what_it_does_in_the_campaign() {
        Dossier household = with(LawFormGrids.household(MERIT, "2024-10-01"), List.of(met("law/exemplary")));

        assertThat(law(met("law/contribution").apply(household))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(law(met("law/campaign-outstanding").apply(household))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(law(met("law/campaign-outstanding")
                        .apply(notMet("law/contribution").apply(household))))
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "labour-medal-third, NOT_ELIGIBLE",
        "gold-star-medal, NOT_ELIGIBLE",
        "prime-minister-merit-certificate, UNDETERMINED"
    })
    void no_medal_is_for_households(String form, Verdict verdict) {
        assertThat(law(LawFormGrids.household(form, "2024-10-01"))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "independence-medal-third, 2024-10-01",
        "independence-medal-first, 2023-10-01",
        "ho-chi-minh-medal, 2024-10-01",
        "gold-star-medal, 2026-09-30",
        "memorial-medal, 2024-10-01",
        "labour-medal-first, 2023-10-01"
    })
    void a_form_whose_standard_is_not_encoded_waits_for_the_examining_body(String form, String receivedOn) {
        Dossier person = LawFormGrids.person(form, receivedOn);

        assertThat(law(person)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(LawForms.decide(person).needs())
                .extracting(need -> need.field() + " " + need.item().orElse(""))
                .contains("assessment law/other-standard");
        assertThat(law(met("law/other-standard").apply(person))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(law(notMet("law/other-standard").apply(person))).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void what_no_rule_knows_of_an_article_may_still_be_met() {
        Dossier person = with(
                LawFormGrids.person(PRIME, "2024-10-01"),
                List.of(
                        met("law/exemplary"),
                        notMet("law/campaign-outstanding"),
                        LegalFacts.rated("2024:GOOD"),
                        LegalFacts.awarded("")));

        assertThat(law(person)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(law(met("law/other-standard").apply(person))).isEqualTo(Verdict.ELIGIBLE);
        assertThat(law(notMet("law/other-standard").apply(person))).isEqualTo(Verdict.NOT_ELIGIBLE);
    }
}
